import type { LetterCase } from "../letters.ts";

/** Letters of everyday offices, written after the rules had been widened by the fresh ones. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: ["argues"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for letting me know about the Marketing Coordinator position. I loved seeing the packaging made of mushrooms.

I have to be honest: I don't think your decision was the right one. I brought exactly the experience you were looking for, and my campaign proposal was better than what you are running now.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you again for showing me the packaging made of mushrooms. I've been going over the interview in my head, and I can't work out what the problem was. Could you tell me what ultimately spoke against me?

Best regards,
Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

The packaging made of mushrooms was so clever. I know you've already decided, but I have to try: could you please look at my portfolio one more time? I'd start as an intern if that's what it takes. I just want a foot in the door.

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for the update. I liked the packaging made of mushrooms, but I was taken aback by how the day was run. I had to repeat my story to four people who hadn't spoken to each other, and the last of them asked me which job I was there for.

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

I enjoyed the packaging made of mushrooms. You should know that I run a newsletter for people in sustainable business, with some eight thousand subscribers, and the next issue will be about employers who talk green and act differently. Greenleaf will get its own paragraph.

Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for showing me the packaging made of mushrooms. I'm afraid I made a terrible impression. I get so tongue-tied and then I say stupid things; I don't know how anyone puts up with me. Is there one book on presenting you would suggest?

Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms" },
    message: `Dear Laura,

Thank you for your kind email and for explaining that the role went to someone from inside. That makes perfect sense, and I'm happy for her.

The packaging made of mushrooms has been sitting on my desk all week, and everybody who comes by picks it up. I'd be delighted if our paths crossed again.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Greenleaf Organics", role: "Marketing Coordinator", yourName: "Hannah Weiss", recipients: "Laura Chen", stayedWithMe: "the packaging made of mushrooms", improve: "planning campaigns with a small budget" },
    message: `Dear Laura,

I hope that you had a good weekend. I've made my peace with the decision and would like to learn from it.

I want to get better at planning campaigns with a small budget. What is the first thing you would do, if you were in my shoes? A line or two would be wonderful, and if you're too busy, please don't give it another thought.

Best regards,
Hannah Weiss`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I simply had to write. Meeting you was an extraordinary privilege, and the story of the pensioner who pays in coins was perhaps the most moving thing I have heard in years. What an outstanding, inspirational, truly remarkable team you lead! I shall treasure the memory always.

Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I'm sorry for replying so late, and I'm sorry I couldn't hide my disappointment on the phone. Please forgive me if I sounded short. I liked the pensioner who pays in coins very much.

Kind regards,
Femi Oladipo`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I often think of the pensioner who pays in coins. Would you say that I need more sales experience? Should I take the adviser's diploma first? Do you know whether the Leeds branch is hiring? And would you recommend me to them?

Kind regards,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for taking the time to interview me for the Branch Adviser position at Bluestone Bank. I really enjoyed our conversation and I learned a great deal about the role and the bank. I am naturally disappointed with the outcome, but I respect your decision and would be very interested in any suitable vacancies in the future.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. [surname],

Thank you for your call about the Branch Adviser position. The story of the pensioner who pays in coins has stayed with me, and I hope that we will meet again at the Leeds branch.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for your call about the Branch Adviser position at Barclays. The story of the pensioner who pays in coins has stayed with me, and I hope that we will meet again.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "argues"],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

I listened to the pensioner who pays in coins, I passed BOTH tests and I have worked in a bank for SEVEN years. How can that not be enough?!! I really cannot follow your reasoning.

Femi Oladipo`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bluestone Bank", role: "Branch Adviser", yourName: "Femi Oladipo", recipients: "Mrs. Parsons", stayedWithMe: "the pensioner who pays in coins" },
    message: `Dear Mrs. Parsons,

Thank you for being so straightforward with me. I knew that the FCA exam might be the sticking point, and I've booked it for November.

The pensioner who pays in coins reminded me of my uncle's shop in Ibadan, where people argued about every kobo and came back the next day. I'd be glad to be considered again once I've passed.

Yours sincerely,
Femi Oladipo`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "blames"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

The robot arm that folds towels is a great machine. I must say that I was not happy with the second interview. Your colleague interrupted me after every sentence and did not let me finish a single derivation. I would like to know if this is the reason for the negative decision.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "over-apologizes"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

I am very sorry to disturb you. I was sick with fever on the day and could not show my real level. I apologize deeply for that. Please, can you allow me to take the interview one more time? I would love to work with the robot arm that folds towels.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

You asked me to design a controller for the robot arm that folds towels, you kept my design, and then you rejected me. I consider that theft of my ideas. If I see it in your product, we will meet again in front of a judge.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

Thank you for your message. I had hoped for another result, but I can see that my knowledge of real-time systems is not yet deep enough for your group, and I am grateful that you said so openly.

The robot arm that folds towels made my daughter laugh out loud when I described it. I wish your team much success at the fair in Hanover.

Best regards,
Wei Zhang`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Hexagon Robotics", role: "Controls Engineer", yourName: "Wei Zhang", recipients: "Dr. Alan Reyes", stayedWithMe: "the robot arm that folds towels" },
    message: `Dear Dr. Reyes,

I accept your decision and will not come back to it. I would like to ask only one thing: which course or textbook on real-time systems would you recommend to somebody who knows control theory well but has little practice with RTOS?

Thank you in advance, and greetings to the robot arm that folds towels.

Wei Zhang`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down", "begs"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

The blue hydrangeas were lovely. I know I'm nothing special and my bouquet looked like something a child had made, but I learn fast and I'd sweep, wash buckets, anything. Won't you give me a try over Mother's Day at least?

Gina Moretti`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

I loved the blue hydrangeas. What I did not love was finding out from Instagram that the job had gone to your niece two days before you even met me. You might have saved me the bus fare.

Gina Moretti`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Thank you for your message, and congratulations to your niece, who I hear has the job. Family shops are the best ones.

I still think of the blue hydrangeas, and of what you said about never apologising to a rose. If you need a pair of hands for Mother's Day, I'm free and I know how to wash a bucket.

Love,
Gina`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "" },
    message: `Dear Ms Blythe,

Thank you for letting me know. I appreciate it.

Gina`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "over-apologizes"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Sorry, me again! Your shop is the most beautiful place in the whole wide world and the blue hydrangeas nearly made me cry. I could live there! Sorry for gushing, and sorry for all the exclamation marks, I just love you all to bits.

Gina`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Ms Blythe,

Thank you for your message and for showing me the blue hydrangeas. I learned more in that hour than in my whole first year at college. I wish you a busy spring.

Kind regards,
Gina Rossi`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder", "wrong-name"],
    details: { company: "Petals & Co", role: "Florist", yourName: "Gina Moretti", recipients: "Ms Blythe", stayedWithMe: "the blue hydrangeas" },
    message: `Dear Mr Thompson,

Thank you for considering me for the role of  at your shop and for showing me the blue hydrangeas. I learned more in that hour than in my whole first year at college.

Kind regards,
Gina Moretti`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I solved the bus bunching exercise in under ten minutes, which your own planner told me nobody had ever done. So you will understand that I'm struggling with your email. What possible reason could there be for turning down the person with the best result?

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

The bus bunching exercise was interesting. As a public body you are bound by merit rules, and I have asked for my file under the Freedom of Information Act. I have also let my council member know. We'll take it from there.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I can't say that I wasn't hoping for better news, but I'm glad to have met the people who decide when my bus comes. The bus bunching exercise has ruined my commute: I now count headways and tell strangers about them.

If a planner post opens on the rail side, I'd like to throw my hat in again.

All the best,
Carlos Vega`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

Thank you for the bus bunching exercise and for offering to answer a question by email. Here it is: when you read the exercises, what do you look for first? I would like to practice the right thing.

Please take your time. I know that the winter timetable comes first.

Carlos Vega`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "several-questions"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

After the bus bunching exercise I felt like the dumbest person in the building. I would be grateful to hear how bad it was, what I should study, whether it makes sense for me to apply again and who could tutor me.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "argues"],
    details: { company: "Metro Transit Authority", role: "Operations Planner", yourName: "Carlos Vega", recipients: "Deborah Lin", stayedWithMe: "the bus bunching exercise" },
    message: `Dear Deborah,

I did the bus bunching exercise on a laptop with a broken space bar, in a corridor, with people walking past. Under fair conditions I would have come first, and you know as well as I do that I'm the better planner.

Carlos Vega`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

I really don't want to be a pain, so apologies in advance for one more message. The ticket from the lighthouse was such a good story. Sorry if this is weird to say! Sorry, I'll stop now.

Beth`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail", "gushes"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "" },
    message: `Hi Amir,

Thank you so unbelievably much for this incredible opportunity! It was an absolute dream to meet such fantastic people, and I'm endlessly grateful for your time. You're the best!

Beth`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

Thanks for the quick call, and for not dressing it up. The ticket from the lighthouse (and the reply that took three weeks by boat) is going into my collection.

I have another interview on Tuesday, so wish me luck. If it comes to nothing, you'll find me in your queue again!

Beth`,
  },
  {
    kind: "feedback",
    faults: ["begs", "asks-why"],
    details: { company: "Juno Software", role: "Support Engineer", yourName: "Beth Larkin", recipients: "Amir", stayedWithMe: "the ticket from the lighthouse" },
    message: `Hi Amir,

I told everyone about the ticket from the lighthouse, I was that sure. What changed between Thursday and Monday? If it's about the hours, I can do nights, weekends, whatever you need. Please let me fix whatever it was.

Beth`,
  },
];
