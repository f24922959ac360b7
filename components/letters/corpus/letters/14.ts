import type { LetterCase } from "../letters.ts";

/** Letters of a fourteenth set: fifty drafts of hurt, hopeful or grateful people, faults of middle subtlety; labeled and kept before the rules met them. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Harrow Street Surgery", role: "practice nurse", yourName: "Denise Calloway", recipients: "Ruth Adeyemi", stayedWithMe: "the wound clinic on Thursdays" },
    message: `Dear Ruth,

Thank you for ringing me yourself on Tuesday. I know it is not the nicest call to make, and I appreciated hearing it from a person.

I have been telling my colleagues about your Thursday wound clinic ever since, and how you let the patients photograph their own progress. We are going to try a version of it on our ward in the spring.

I was sorry to hear it was not to be, but I am glad I came. I hope your new nurse settles in well, and that our paths cross at the district study day.

Kind regards,
Denise Calloway`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Lindqvist Freight", role: "planner", yourName: "Marek Dudek", recipients: "Sanna Holm", stayedWithMe: "the Gothenburg ferry exercise", improve: "planning software" },
    message: `Dear Sanna,

Thank you for the answer and for the two hours in your office. The exercise with the missed Gothenburg ferry was the best interview task I ever had, I solved it again at home with my son.

You write that I have not enough experience with planning. I have to say this is not how it is. For nine years I planned my own routes and the routes of four other drivers, only nobody gave me the title for it. On paper it says driver, and you looked at the paper.

I would be happy to hear which planning software I should learn first, so that next time it stands also on the paper.

With best wishes,
Marek Dudek`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Northgate College", role: "lecturer in sociology", yourName: "Dr Amina Farouk", recipients: "Professor Helen Strand", stayedWithMe: "the seminar on care work", improve: "my teaching demonstration" },
    message: `Dear Professor Strand,

Thank you for letting me know the outcome before the weekend. I enjoyed teaching the sample seminar on care work, and the student who brought up her grandmother's rota has stayed in my mind.

I have gone over the day several times now and I can't find the moment where it tipped. If you were able to tell me what it was, in the end, that settled it for the panel, it would help me to put it to rest.

I wish the department a good start to the term.

With kind regards,
Amina Farouk`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Osteria Brandi", role: "sous chef", yourName: "Luca Ferri", recipients: "Giorgia Brandi", stayedWithMe: "the trial shift and the broken salamander" },
    message: `Dear Giorgia,

Thank you for the trial shift on Saturday. When the salamander died in the middle of service and everybody just moved over to the oven without a word, I understood what kind of kitchen you have.

I know you've told the other guy yes. But people say yes and then don't show up, we both know that in this trade. Give me one week, you don't even have to pay me for it, and then decide. I can start whichever morning suits you.

All the best to the team,
Luca`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Pellworth Housing", role: "tenancy officer", yourName: "Joanne Pike", recipients: "Martin Ellery, Sadia Khan", stayedWithMe: "the tower block tenants' garden" },
    message: `Dear Martin and Sadia,

Thank you for seeing me last Wednesday, and for telling me about the garden the tenants made on the garage roofs. I walked past it on the way home and somebody gave me a courgette.

It's a pity we only had twenty minutes because you were running behind, and that Martin had to keep leaving for the phone. It is hard to show what you can do to an empty chair. Still, it was good to meet you both and I'll be watching the garden.

Best wishes,
Joanne Pike`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Fennimore Books", role: "junior publicist", yourName: "Tilly Marsh", recipients: "Camille Roy", stayedWithMe: "the story of the lost proofs" },
    message: `Dear Camille,

I don't think I will ever be able to thank you enough for that hour. I came home and told my mother I had met the person I want to become. Nobody has ever listened to me the way you did, and I honestly believe it changed the course of my life, even though the answer was no.

Your story about the proofs that were lost on the night train is one I will tell my own children. You are a light in this industry and everyone who works with you must wake up happy every day.

Forever grateful,
Tilly Marsh`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Abbott & Crane Solicitors", role: "legal secretary", yourName: "Patricia Nolan", recipients: "Simon Crane", stayedWithMe: "the deed boxes in the cellar" },
    message: `Dear Mr Crane,

Thank you for your letter and for the tour of the cellar. I have worked on boundary complaints and small court claims for twenty years and have never seen deed boxes kept in such order.

I understand you have chosen somebody with conveyancing experience, which makes good sense for the office. I am starting the evening course in it in January, partly because of our talk.

With my best wishes to you and the office,
Patricia Nolan`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down"],
    details: { company: "Trellis Software", role: "backend developer", yourName: "Jonas Weil", recipients: "Priya Raman", stayedWithMe: "the queue that ran backwards", improve: "system design interviews" },
    message: `Hi Priya,

thanks for the quick reply, and for the pairing session. The bug with the queue that ran backwards was a lovely one, I've since added a test for exactly that to my own project.

I know I fell apart in the design part. It's always like that: someone hands me a whiteboard marker and I turn into a person who has never seen a computer. I'm just not someone who can think while others are looking.

If you have a minute, what would you practise first for a design round?

Best,
Jonas`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes"],
    details: { company: "Mereside Hospice", role: "family support worker", yourName: "Hannah Obi", recipients: "Claire Dutton", stayedWithMe: "the memory boxes", improve: "my answers about safeguarding" },
    message: `Dear Claire,

I'm so sorry to land in your inbox again, I know how much you have on and I promise this is the last you'll hear from me. Thank you for meeting me, and for showing me the memory boxes the children paint.

Could you tell me what I could read up on to give fuller answers about safeguarding? If this isn't something you normally do please just delete it, and I'm sorry for even asking. I hope I haven't taken time away from a family.

Sorry again,
Hannah`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Kestrel Rail", role: "signalling technician", yourName: "Dean Whitlock", recipients: "Alan Frobisher", stayedWithMe: "the relay room at Thorne Junction", improve: "fault-finding" },
    message: `Dear Alan,

Thanks for showing me the relay room at Thorne Junction. I'd only seen that kind of frame in books.

I'd like to have another go at this line of work, so anything you can tell me helps. Which part of the fault-finding test should I work on? Is the Level 3 worth doing or do you prefer people who come up on the job? Do you take on technicians at the other depots, and when do the next posts come up? And if you know anybody who'd let me shadow a shift, I'd be glad of the name.

Thanks again,
Dean Whitlock`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "argues"],
    details: { company: "Brightwell Nurseries", role: "room leader", yourName: "Kayleigh Thorne", recipients: "Mrs Sandra Voss", stayedWithMe: "the mud kitchen" },
    message: `Dear Mrs Voss,

Thank you for having me for the morning. The toddlers in the mud kitchen were a joy and I still have some of it on my good shoes.

You said I was a bit light on under-twos. I had to read that twice, as I've had four years in a baby room and it's the first thing on my form, so that can't be it.

I'd only mention that a lot of the mums round here know me, and they do ask me which nursery to go for. I have always spoken well of yours. I'll have to think about what I tell them from now on.

Yours sincerely,
Kayleigh Thorne`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Delamere Brewery", role: "shift brewer", yourName: "Owen Prys", recipients: "Fiona Greig", stayedWithMe: "the stuck mash" },
    message: `Hi Fiona,

Thanks for the afternoon at the brewery, and for letting me get my arms into that stuck mash. I went home smelling like a horse's breakfast and my wife made me undress in the porch.

I was hoping for a different answer, of course. But I picked up more about rice hulls in those ten minutes than in a year of reading, so the day was not wasted.

Good luck with the autumn bitter. I'll be first in the queue.

Cheers,
Owen`,
  },
  {
    kind: "thankYou",
    faults: ["no-detail", "gushes"],
    details: { company: "Varga Consulting", role: "analyst", yourName: "Ishaan Mehta", recipients: "Laura Varga" },
    message: `Dear Laura,

Words cannot describe how thankful I am for the opportunity to interview with your incredible company. Every single minute was an honour that I will treasure for all my life. You and your amazing team are by far the most inspiring, generous and brilliant people I have ever met, and even being rejected by you is a privilege.

I will carry this experience in my heart always.

With endless gratitude,
Ishaan Mehta`,
  },
  {
    kind: "thankYou",
    faults: ["placeholder"],
    details: { company: "Saltmarsh Trust", role: "warden", yourName: "Ben Arkwright", recipients: "Imogen Hale", stayedWithMe: "counting the curlews" },
    message: `Dear Imogen,

Thank you for taking the time to talk to me about the warden role at [Organisation]. I really enjoyed walking out to the hide with you and losing count of the curlews at two hundred and something.

Although it didn't work out this time, I learnt a lot about how the sluices are set for the winter, and I hope to come back as a volunteer for the January count.

With best wishes,
Ben Arkwright`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Cobalt Print", role: "finisher", yourName: "Steve Rudd", recipients: "Gail Mercer" },
    message: `Hi Gail,

No worries, thanks for letting me know. All the best.

Steve`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Halden Architects", role: "Part II assistant", yourName: "Noor Siddiqui", recipients: "Erik Halden, Beth Lowry", stayedWithMe: "the library stair", improve: "my portfolio" },
    message: `Dear Erik and Beth,

Thank you for going through my portfolio so closely. Beth asked me why I had put the library stair on the cold side of the building, and I have been redrawing it on trains ever since. She had spotted something that three years of tutors had not.

Before I send the portfolio out again: which project would you open with? And is a page of hand sketches a help, or does it only take up room?

I wish you a good start on the boathouse.

Kind regards,
Noor Siddiqui`,
  },
  {
    kind: "feedback",
    faults: ["argues", "asks-why"],
    details: { company: "Tamworth Engineering", role: "maintenance manager", yourName: "Roger Haskins", recipients: "Neil Abernathy", stayedWithMe: "the press line in bay four" },
    message: `Dear Neil,

Thank you for walking me round the plant. I recognised the press line in bay four straight away, since I commissioned its twin in Telford in 1994.

I read in your letter that the successful candidate was "a closer match". I've looked at the advert again, line by line, and I had every item on it, most of them twice over. I don't see how anybody gets closer than that. So what was it really? I'm sixty-one and I would rather be told.

Yours sincerely,
Roger Haskins`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Ashdown Veterinary Group", role: "veterinary nurse", yourName: "Chloe Bannister", recipients: "Fergus Tait", stayedWithMe: "the three-legged lurcher" },
    message: `Dear Mr Okonjo,

Thank you for your kind email and for letting me sit in on the morning surgery. I keep thinking of the three-legged lurcher who insisted on climbing onto the scales by himself.

I was disappointed, but I could see how well your team works together, and I hope the new nurse will be happy there. Please give the lurcher a biscuit from me if he comes back for his stitches.

Warm wishes,
Chloe Bannister`,
  },
  {
    kind: "feedback",
    faults: ["begs", "self-put-down"],
    details: { company: "Rivermead Primary", role: "teaching assistant", yourName: "Agnieszka Nowak", recipients: "Mrs Linda Hough", stayedWithMe: "the boy with the snail", improve: "my spoken English in the interview" },
    message: `Dear Mrs Hough,

thank you for the lovely morning in Year 2. The boy who showed me his snail and told me its whole family, I am smiling still.

I know that in the interview I was speaking like a stupid person. With the children I never have this problem, only with adults who write things down. If it is not all signed yet, maybe you could look at me one more time, in the class and not at the table? I think you would see another woman.

What can I practise for next time?

With warm greetings,
Agnieszka Nowak`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Grantley Logistics", role: "HGV driver", yourName: "Colin Sharples", recipients: "Tracey Bell", stayedWithMe: "reversing into dock nine" },
    message: `Hello Tracey,

Just a line to say thanks for the road test and for the bacon roll after. Dock nine is a pig to reverse into, especially when you took the wrong turning at the roundabout to get there like I did, and your lad in the yard was very patient.

Fair enough about the nights. I said I couldn't do them and you need someone who can. If a days run comes up I'd be pleased to hear of it.

All the best,
Colin Sharples`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "argues"],
    details: { company: "Wexcombe Council", role: "planning officer", yourName: "Gareth Lomax", recipients: "Philippa Dunne", stayedWithMe: "the site visit to the old tannery" },
    message: `Dear Philippa,

Thank you for your call, and for the site visit to the old tannery. I had no idea the drying lofts were still standing.

I gather the post went to your colleague who has been acting up in it since March. I hope you won't mind my saying that the rest of us took days off and bought train tickets for something that was settled before we arrived. Had it been a straight contest on the tannery exercise, I'm confident it would have gone the other way.

I wish the department well with the local plan.

Kind regards,
Gareth Lomax`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "asks-why"],
    details: { company: "Corvane Bank", role: "branch adviser", yourName: "Yvonne Baptiste", recipients: "Duncan Reid", stayedWithMe: "the role play with the widow's account" },
    message: `Dear Duncan,

Thank you for your message. I found the role play with the widow's account very true to life; I have sat on both sides of that desk.

I would still like to have in writing what my application was marked down for. My niece works for an employment tribunal and tells me that candidates over fifty are entitled to ask, and that firms usually prefer to answer at this stage and not at a later one.

I look forward to hearing from you.

Yours sincerely,
Yvonne Baptiste`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Quillfeather Games", role: "narrative designer", yourName: "Sam Idowu", recipients: "Lena Fischer", stayedWithMe: "the lighthouse keeper who lies" },
    message: `Hi Lena,

Thank you for the note, and for saying plainly that it was close. I argued with my flatmate until one in the morning about your lighthouse keeper and whether he knows that he is lying. (She says yes. I say he stopped knowing years ago.)

I'd have loved to write him, but I'll love playing him too. I've put your tip about reading dialogue aloud in the dark on a card above my desk.

Good luck with the demo!

Sam`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "no-detail"],
    details: { company: "Medway Analytics", role: "data analyst", yourName: "Rohan Pillai", recipients: "Judith Sayer", improve: "presentation of results" },
    message: `Dear Judith,

Thank you for giving me the opportunity to interview for the position of at your company. I enjoyed learning more about the team and the work that you do, in particular .

While I am disappointed with the outcome, I respect your decision. I would be grateful if you could tell me one thing I could improve about how I present my results.

Thank you again for your time and consideration.

Kind regards,
Rohan Pillai`,
  },
  {
    kind: "thankYou",
    faults: ["shouts", "gushes"],
    details: { company: "Lantern Theatre", role: "assistant stage manager", yourName: "Bex Corrigan", recipients: "Hugo Laine", stayedWithMe: "the falling chandelier cue" },
    message: `Dear Hugo,

THANK YOU!!! I know I didn't get it but I don't even CARE because I got to call the chandelier cue!!!! I have not slept since. You are an absolute genius and the kindest man ever to set foot in a theatre, and I would sweep your stage for the rest of my days and die happy.

Break a leg on Friday, I'll be in the gods with my nan!!

Bex`,
  },
  {
    kind: "thankYou",
    faults: ["too-long"],
    details: { company: "Oakhanger Joinery", role: "bench joiner", yourName: "Peter Vance", recipients: "Will Tranter", stayedWithMe: "the curved sash" },
    message: `Dear Will,

Thank you for your letter, which came this morning, and for the day in your workshop. I wanted to write back properly.

I have been in three workshops since I finished my time and yours was the first where somebody had swept under the bandsaw. I noticed that before I noticed anything else. Then you took me over to the curved sash for the chapel, and let me have the spokeshave, and I don't think I spoke for half an hour. I have made straight sashes all my life. It had never come home to me that on a curve the grain changes its mind every few inches, and that you have to keep turning the work round to meet it. Your apprentice, who cannot be more than eighteen, showed me how he marks the turning points with a soft pencil, and I have done the same ever since on a chair back I am mending for my sister.

I quite understand that you went for the man who already does stairs. Stairs are a trade of their own and you have two of them on order before Christmas, so you can't be teaching somebody from the beginning.

If you are ever short of a pair of hands for a week or two, for fitting or for sanding or for anything else, I am only eleven miles away and I have my own van.

With thanks and good wishes to you all,
Peter Vance`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "self-put-down"],
    details: { company: "Institut Marchetti", role: "laboratory technician", yourName: "Thi Lan Pham", recipients: "Dr Paolo Marchetti", stayedWithMe: "the zebrafish room", improve: "pipetting accuracy" },
    message: `Dear Dr Marchetti,

Thank you very much for showing me the zebrafish room. When you turned off the light and the small ones were glowing, I forgot that I was in an interview.

I am sorry for the pipetting test. I am sorry also that you had to repeat the questions for me, and I apologize that my certificate was only a copy. I have clumsy hands, all my supervisors have seen it, and I fear it does not change.

Could you please tell me which exercise you give to your new technicians for accuracy?

Respectfully,
Thi Lan Pham`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "St Bride's Hospital", role: "ward clerk", yourName: "Maureen Tully", recipients: "Sister Grace Appiah", stayedWithMe: "the whiteboard with the birthdays", improve: "the computer test" },
    message: `Dear Sister Appiah,

Thank you for letting me know so promptly and so kindly. I thought the whiteboard with the patients' birthdays was a lovely thing, and I was tickled that the gentleman in bed six is down for two.

I was slow at the computer test and I would like to be quicker. Could you tell me the name of the booking system, so that I can find a course at the library?

I apologise for the smudged form, by the way. It was the rain.

Yours sincerely,
Maureen Tully`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "gushes"],
    details: { company: "Solveig Skincare", role: "marketing assistant", yourName: "Ella Prentice", recipients: "Marianne Solveig", stayedWithMe: "the seaweed harvest photos" },
    message: `Dear Marianne,

I've cried, I've had a bath, and now I'm writing. Meeting you was the greatest day I have had, and I include my graduation in that. Yours is the only company I've ever truly believed in, and you are everything I admire in a human being. The photos of you knee-deep in the seaweed harvest are now on my wall.

I keep hoping there has been some room left in your mind. I'd do the job at half the salary, or three days, or just until you see how it goes. Please think about it over the weekend?

All my love and thanks,
Ella`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Northern Tides Energy", role: "project coordinator", yourName: "Fraser Munro", recipients: "Kirsten Boyd", stayedWithMe: "the cable that came ashore in the wrong bay", improve: "stakeholder management" },
    message: `Dear Kirsten,

Many thanks for the interview and for the tale of the cable that came ashore in the wrong bay, which I have since told at two dinners.

For my own notes I'd be grateful for a few points. Where did I lose ground against the others? I'd also like to know how my written exercise was scored, whether my referees were contacted, which stakeholder course you would recommend, and whether it is worth my applying for the Orkney post in June.

With thanks and best wishes,
Fraser Munro`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "blames"],
    details: { company: "The Copper Kettle", role: "front of house manager", yourName: "Dominic Asher", recipients: "Ray Costello", stayedWithMe: "the wedding party of ninety" },
    message: `Dear Ray,

Cheers for the trial on Saturday. I enjoyed it, mad as it was, and seating that wedding party of ninety with two waiters down is one for the scrapbook.

What I didn't enjoy was being sent home at midnight without a word and then hearing it from the barman. That is no way to treat someone who has just given you eight hours. I've got a fair few followers who like to hear how places look from the inside, and I haven't decided yet what I'm going to post.

All the best with the summer,
Dominic Asher`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Peregrine Insurance", role: "claims handler", yourName: "Lorraine Efua Mensah", recipients: "Toby Hartnell", stayedWithMe: "the claim for the swallowed hearing aid" },
    message: `Dear Toby,

Thank you for Monday, and for the phone call yesterday. I have handled complaints, threats of court and one live goose in my years on the desk, but I had never come across a dog that swallowed a hearing aid, and I should love to know one day whether it still whistled.

You were clear about what you needed and I can see that motor claims would have been new to me. I'm going to do the certificate this winter.

I enjoyed meeting all of you.

Best wishes,
Lorraine`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Bluestone Surveyors", role: "graduate surveyor", yourName: "Harry Penhale", recipients: "Anita Joshi", stayedWithMe: "the cottage with the moving wall", improve: "report writing" },
    message: `Dear Anita,

Thank you for your feedback. It was good of you to write more than the standard two lines, and I've kept the sketch you made of the cottage with the moving wall.

On the point that I missed the damp: yes, I did. I had a sentence about it at the bottom of page three, where nobody would ever look, and that is just as bad as leaving it out. I have rewritten the first page with the damp at the top.

Which kind of report should I practise on over the summer?

Best regards,
Harry Penhale`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "several-questions"],
    details: { company: "Hartfield Library Service", role: "library assistant", yourName: "Jean Pettifer", recipients: "Oliver Stokes", stayedWithMe: "the knitting group by the large print", improve: "interview answers" },
    message: `Dear Mr Stokes,

Forgive me for writing, I did go back and forth about it for two days and I'm sure you have better things to do. I liked the library so much, and the knitting group holding court next to the large print.

I was hoping you could tell me whether my answers were too long. Also whether I ought to have brought the certificate from the hospital shop, whether it counts against one to have been away from work for so long, and what the new lady will be doing on the computers that I might learn.

I do apologise for such a list. Please don't feel you need to reply, and I'm sorry to have been a nuisance.

Yours sincerely,
Jean Pettifer`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Bramley Road Boxing Club", role: "youth coach", yourName: "Tyrone Agard", recipients: "Mick Dolan", stayedWithMe: "the girl who wouldn't take her gloves off" },
    message: `Mick,

Thanks for Thursday night and for giving it to me straight on the phone. You said the kids need somebody who lives on the estate and I can't argue with that, I'm two buses away.

That little girl who wouldn't take her gloves off, not even to eat her crisps, had me laughing all the way home. Tell her I said keep the left up.

If you need a corner man for the show in May, shout.

Tyrone`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "asks-why"],
    details: { company: "Civica Maps", role: "GIS developer", yourName: "Anders Vik", recipients: "Rosa Delgado", stayedWithMe: "the flood map of 1953", improve: "live coding" },
    message: `Hi Rosa,

Thank you for the mail and for showing me how you put the 1953 flood on top of today's streets. My grandparents' house is in it.

This is the fourth no since summer and I begin to see that I'm simply not the material companies want. A person like me is fine in the back office until someone better comes. But you seemed honest, so I ask you: how come it was not me? Was it the coding or was it something about me?

Thanks in any case, and good luck with the release.

Anders`,
  },
  {
    kind: "thankYou",
    faults: ["blames", "wrong-name"],
    details: { company: "Sterling Court Care Home", role: "night care assistant", yourName: "Blessing Okafor", recipients: "Janet Willis", stayedWithMe: "Mr Pym's piano at ten o'clock" },
    message: `Dear Janet,

I thank you for the interview and that you let me hear Mr Pym play his piano at ten o'clock when the others were sleeping. God bless him.

I was not lucky this time at Maple Grange. The lady beside you was looking at her nails when I was speaking and she was laughing when I said the name of the tablets. If she had given me respect I would have answered everything well. I do not carry it in my heart, but I wanted you to know.

Greetings to all the residents,
Blessing Okafor`,
  },
  {
    kind: "feedback",
    faults: ["argues", "threatens"],
    details: { company: "University of Eastmoor", role: "senior lecturer in geology", yourName: "Dr Stephen Rusk", recipients: "Professor Ingrid Moberg", stayedWithMe: "the core store", improve: "my research plan" },
    message: `Dear Professor Moberg,

Thank you for your letter of the 9th and for the tour of the core store, which I would happily have extended by a day.

I must take issue with the phrase "limited record of funding". Two of the three grants on which your own group's field season rested came out of proposals that I drafted. A panel that knew this could hardly have reached the same ranking.

I shall be seeing the Vice-Chancellor at the Society's dinner next month and would find it awkward if the subject came up. Perhaps we could speak before then about how I might present my research plan.

Yours sincerely,
Stephen Rusk`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail", "begs"],
    details: { company: "Fast Lane Couriers", role: "van driver", yourName: "Imran", recipients: "Shelley Cross" },
    message: `Hi Shelley, thanks, gutted. Any chance you'd change your mind if I did the early shift? Imran`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Maison Duval", role: "pastry chef", yourName: "Hyun-woo Seo", recipients: "Chef Bernard Duval", stayedWithMe: "the lemon tart with burnt edge" },
    message: `Dear Chef Duval,

Thank you for your time and for the taste of the lemon tart with the burnt edge. In my school in Busan the teacher would throw it away. You explained me why the bitter side makes the lemon more sweet, and now I burn the edge every time and my friends are asking for it.

I understand you need a person who is ready to lead four people. I am not there yet. I will work two more years and learn better French.

I wish you a good season.

With respect,
Hyun-woo Seo`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "too-long"],
    details: { company: "Greenway Cycles", role: "workshop manager", yourName: "Nick Tarrant", recipients: "Abi Fenwick", stayedWithMe: "the tandem with two bottom brackets gone", improve: "managing stock" },
    message: `Hi Abi,

Thanks for the interview and the honest chat afterwards over that tandem with both bottom brackets gone. I've thought about it a lot this week. I've been on the spanners for fourteen years and it is the first time I've put in for a job with "manager" in it, so the whole thing was a bit new to me, and I came away with more to think about than I went in with. I had not really understood how much of your day goes on the ordering, and on keeping the Saturday kids busy when it rains, and on ringing people up about bikes they have forgotten they own.

So I'd like to get ready for the next one, and you said I could ask. What stock system do you use, and is there a free version I could get to know at home? How do you work out what to order before the spring rush? Would you do the Cytech management course or is it money down the drain? How did you yourself learn to do the rota without falling out with everybody? And could you have a look at my CV, if I sent it over, and tell me what to move to the top?

I know the shop's quiet on Mondays so I could also come by if that is easier, and bring cake.

Good luck with the new place, I hope the roof gets sorted.

All the best,
Nick Tarrant`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "shouts", "blames"],
    details: { company: "Palmerston Hotels", role: "night porter", yourName: "Gary Stubbs", recipients: "Louise Amory", stayedWithMe: "the lost parrot in 412" },
    message: `Dear Louise,

Ta for the interview and the yarn about the parrot in 412, I did laugh.

But I waited FIVE weeks for an answer and I had to ring up THREE times to get it. Your head office kept me dangling and I turned down another job because of it. You were decent but the people above you want their heads knocking together. I'll be putting a letter in to your area director and he can explain it to me.

No hard feelings to you personally.

Gary Stubbs`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ridley & Sons Funeral Directors", role: "funeral arranger", yourName: "Alison Frayne", recipients: "Edward Ridley, Margaret Ridley", stayedWithMe: "the drawer of odd cufflinks" },
    message: `Dear Edward and Margaret,

Thank you for the care you took with me on Friday. I should have known that people in your line would know how to give bad news.

I keep thinking of the drawer of odd cufflinks, and how you never throw one out in case a family comes back and asks for it. I came from a call centre where we were timed by the minute, and I had forgotten that work could be done like that.

I hope your new arranger will be with you for many years.

With warm thanks,
Alison Frayne`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "over-apologizes"],
    details: { company: "Kitewood Studio", role: "junior illustrator", yourName: "Mina Halloran", recipients: "Astrid Blom", stayedWithMe: "the fox with the wrong number of toes" },
    message: `Dear Astrid,

I'm sorry, I know people who got turned down are supposed to go away quietly! And sorry for how I was when you rang, and for the sniffing.

I only wanted to say that you're a goddess. I mean it. I've looked up to you since I was eleven and you were a thousand times more wonderful than I had dreamt, and that you noticed my fox had the wrong number of toes is the highest honour of my whole existence.

Sorry, sorry, I'll stop now and leave you in peace.

Mina x`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Tidewell Water", role: "network engineer", yourName: "Samira Haddad", recipients: "Phil Garside", stayedWithMe: "the valve nobody could find", improve: "hydraulic modelling" },
    message: `Dear Phil,

Thank you for explaining the decision so openly on the phone. You told me that the modelling was the gap, and having slept on it I agree: I have used the software but I have never built a network from nothing.

The hunt for the valve that was on every map and in none of the streets was a treat, and I was glad that for once it was the map that was wrong and not me.

If you were me, would you start with a small village network, or take a course first? A single line would be plenty.

Kind regards,
Samira Haddad`,
  },
  {
    kind: "feedback",
    faults: ["begs", "several-questions"],
    details: { company: "Oakridge Academy", role: "maths teacher", yourName: "Daniel Asante", recipients: "Mr Robert Finch", stayedWithMe: "the lesson on the leaning ladder", improve: "behaviour management" },
    message: `Dear Mr Finch,

Thank you for the chance to teach 9B. When the lad at the back asked what happens if the ladder is made of rubber, I thought, this is the school I want to be in.

I still think so, which makes me bold. My training provider would let me come for a second lesson at no cost to you, with any class you pick, and nothing would be lost if you held back the contract until you had seen it.

Could you let me know if that might be done? I would also like to ask which behaviour system you use, what you thought of my seating plan, and if your head of maths would be willing to let me observe her.

Yours sincerely,
Daniel Asante`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fairlie Marine", role: "apprentice boatbuilder", yourName: "Callum Reid", recipients: "Isla Fairlie", stayedWithMe: "steaming the oak rib" },
    message: `Dear Isla,

Thanks for letting me know and for not sending one of they automatic emails. Steaming that oak rib and having about ten seconds to bend it was the best thing I've done since I left school. I cracked mine, I know, but your dad said he cracked his first nine so I'm counting that as one down.

I'm going to do the college year like you said and try again when you next take on apprentices.

Thanks for the soup too.

Callum Reid`,
  },
  {
    kind: "feedback",
    faults: ["self-put-down", "over-apologizes"],
    details: { company: "Verity Translations", role: "project manager", yourName: "Ines Carvalho", recipients: "Thomas Brandt", stayedWithMe: "the leaflet with the untranslatable pun", improve: "negotiating deadlines" },
    message: `Dear Thomas,

Thank you for the friendly refusal, and for the leaflet with the pun. I have eleven versions now and none of them is funny.

I must apologise for the negotiation exercise, you must have been embarrassed for me. I gave away the deadline in thirty seconds. I'm the kind who says yes to the postman. I have no backbone, it's not news to anyone who has worked with me, and I am really very sorry that you had to sit through it.

Is there a book on negotiating that you would recommend? And sorry for this long mail.

Best,
Ines`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Larkhill Dental", role: "receptionist", yourName: "Stacey Ormond", recipients: "Dr Nisha Patel", stayedWithMe: "the fish tank the children feed" },
    message: `Dear Dr Patel,

Thank you for getting back to me about the reception job. I loved that the children get to feed the fish before they go in, what a clever idea. My youngest has been begging me to register us with you ever since, so you may get a family of five out of it if nothing else.

I'll admit I had a little cry in the car park. But you were right to tell me the hours wouldn't bend round the school run, and I'd sooner know now than in week three.

Best wishes,
Stacey Ormond`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Meridian Charity Shops", role: "area manager", yourName: "Geoffrey Lamb", recipients: "Winifred Oduya", stayedWithMe: "the wedding dress that came back three times" },
    message: `Dear Winifred,

Thank you for your letter, and for a conversation I enjoyed more than any meeting in my last ten years at Debenhams. The wedding dress that was donated, sold and donated again three times has gone down very well at home; my wife wants to know why nobody has written the play.

I had hoped to finish my working life with you, and I won't pretend I wasn't low for a day or two. But you chose with care and told me kindly. I have signed up for Tuesdays at the Market Street shop.

With best wishes,
Geoffrey Lamb`,
  },
];
