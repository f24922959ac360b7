import type { LetterCase } from "../letters.ts";

/** Letters of a twelfth set: fifty ordinary drafts; labeled and kept before the rules met them. */
export const letters: LetterCase[] = [
  {
    kind: "thankYou",
    faults: [],
    details: { company: "St Brannoc's Hospice", role: "night nurse", yourName: "Maureen Tully", recipients: "Anita Desai", stayedWithMe: "the lamp left on in the family room" },
    message: `Dear Anita,

Thank you for ringing me yourself on Thursday to tell me about the night nurse post. I know those calls are not easy to make.

What has stayed with me is the lamp you leave on in the family room, and how you said nobody should come out of a bedroom at four in the morning into the dark. I have told two colleagues on my ward about it already and we are looking for a lamp.

I wish you and the new nurse well, and if another night post comes up at St Brannoc's I would be glad to hear of it.

Kind regards,
Maureen Tully`,
  },
  {
    kind: "feedback",
    faults: ["asks-why"],
    details: { company: "Hollins Freight", role: "class 1 driver", yourName: "Dean Marsh", recipients: "Carol Whitby", stayedWithMe: "reversing onto bay six", improve: "my paperwork" },
    message: `Hi Carol,

Thanks for having me down to the yard last week and for letting me take the unit out. Reversing onto bay six with that wall on the blind side was a proper test and I enjoyed it.

I got your email saying its a no this time. Fair enough. But I would like to know what it was that put you off, because I thought the drive went alright and you all seemed happy when I left. Just tell me straight, I have been driving nineteen years and can take it.

All the best to you and the lads,
Dean Marsh`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Larkfield Books", role: "bookseller", yourName: "Poppy Greaves", recipients: "Imogen Vance", stayedWithMe: "the shelf of books customers returned with notes" },
    message: `Dear Imogen,

I honestly do not have the words. The forty minutes I spent at Larkfield were the most wonderful of my whole life, and I mean that. You are without question the most inspiring human being I have ever met, and I cried happy tears all the way home on the bus even though I knew I might not get it.

The shelf of books that customers brought back with their notes inside is pure genius. I will be thankful to you until the day I die for showing it to me.

With endless gratitude,
Poppy Greaves`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "blames"],
    details: { company: "Northgate College", role: "lecturer in economics", yourName: "Dr Philip Asher", recipients: "Professor Lindqvist", stayedWithMe: "the question about teaching inflation with bus fares" },
    message: `Dear Professor Lindqvist,

Thank you for the invitation to Northgate last Tuesday and for the lunch with the department. The discussion of teaching inflation with bus fares was the best part of my day, and I shall borrow the idea.

I was surprised to read that the panel wished for somebody with more experience of large first-year groups. I have taught groups of three hundred since 2014, which is on the second page of my CV, so that can hardly be the case. I can only think that the colleague on your left, who was on his phone during most of my presentation, had not read it.

With good wishes for the coming term,
Philip Asher`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Tessel", role: "frontend developer", yourName: "Ravi Menon", recipients: "Joanna Pike, Lukas Brandt", stayedWithMe: "the date picker that broke in Arabic", improve: "talking while I code" },
    message: `Hi Joanna and Lukas,

Thanks for letting me know, and for the pairing session on Monday. The date picker that broke in Arabic was a great choice of exercise. I finally worked out why my arrow keys moved the wrong way: I was flipping the layout but not the key handler. Five lines in the end.

One thing I want to get better at is talking while I code. If you have a minute: was there a moment in the session where you lost track of what I was doing? A single example would help me a lot.

No hurry, and good luck with the release.

Ravi`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "self-put-down"],
    details: { company: "The Copper Ladle", role: "commis chef", yourName: "Jordan Ellery", recipients: "Chef Marco Bassi", stayedWithMe: "straining the stock three times" },
    message: `Dear Chef,

thank you for my trial on Saturday. I learned more in one service then in a year at my old place, specially straining the stock three times till you can read the ticket through it.

I know I messed up the risotto, I always go to pieces when someone is watching me, I'm rubbish under pressure and thats just how I am. But please Chef can you give me one more Saturday? I would come in for free. I will do the pots if you want. I just need this job really bad and I know you didnt sign the other person yet.

Jordan Ellery`,
  },
  {
    kind: "thankYou",
    faults: ["too-short", "no-detail"],
    details: { company: "Bexley Motors", role: "service advisor", yourName: "Karl", recipients: "Ms Hooper" },
    message: `Hello Ms Hooper,

Thanks for letting me know. All the best to the team.

Karl`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Aldermere Council", role: "planning assistant", yourName: "Hannah Obi", recipients: "Graham Tate", stayedWithMe: "the map of lost footpaths", improve: "the written exercise" },
    message: `Dear Mr Tate,

Thank you for seeing me on the 4th and for showing me the map of lost footpaths after the interview. I had never thought of a footpath as something an office could lose.

As this was my first interview since graduating I would be grateful for some feedback. How did my written exercise compare with what you look for? Was my answer about the appeal too long? Should I get some volunteering in a planning office before applying again? Do you think a membership of the institute makes a difference at this stage, and would you be able to suggest somebody I could shadow?

Yours sincerely,
Hannah Obi`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Fenwick & Rowe Solicitors", role: "paralegal", yourName: "Beatriz Salgado", recipients: "Eleanor Rowe", stayedWithMe: "the boundary dispute over a pear tree" },
    message: `Dear Ms Rowe,

Thank you for your letter, and for an hour I truly enjoyed. I am sorry not to be joining you, of course, but I left knowing more about legal action between neighbours than I ever did from my course.

The dispute over the pear tree, where both sides threatened to sue and then ended up making jam together, is a story I have now told at three dinners. Your point that the first letter decides the whole case is one I will keep.

I wish the new paralegal a good start.

Yours sincerely,
Beatriz Salgado`,
  },
  {
    kind: "feedback",
    faults: ["over-apologizes", "self-put-down"],
    details: { company: "Millbank Dental", role: "receptionist", yourName: "Gemma Foyle", recipients: "Dr Sharma", stayedWithMe: "the two phones ringing at once", improve: "keeping calm on the phone" },
    message: `Dear Dr Sharma,

I'm so sorry to bother you again, I know how busy the surgery is. Sorry as well that I was flustered when the two phones rang at once in my trial hour, that was embarrassing for everybody. I am just not a quick person and never have been, my brain goes to mush.

If it is not too much trouble, and please ignore this if it is, could you tell me one thing I could practise for staying calm on the phone? Sorry again for taking up your time with this.

Gemma Foyle`,
  },
  {
    kind: "thankYou",
    faults: ["threatens", "argues"],
    details: { company: "Riverside Leisure", role: "duty manager", yourName: "Scott Penrose", recipients: "Kelly Amin", stayedWithMe: "the early swimmers waiting at the turnstile" },
    message: `Hi Kelly,

Thanks for the chat on Wednesday and the walk round the pool. The early swimmers queueing at the turnstile at ten to six with their own mugs made me laugh.

I've had a think since the email. I don't accept that the other candidate had more management experience, I ran two sites for six years and there can't be many round here who have. I'll be writing to the trust's head of operations about how this was decided, just so you're aware.

Anyway, good luck with the summer timetable.

Scott`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Oakhurst Primary", role: "teaching assistant", yourName: "Fatuma Ali", recipients: "Mrs Pemberton", stayedWithMe: "Miss Kerr and the boy who asked why the moon was out in the morning" },
    message: `Dear Mrs Pemberton,

Thank you for telling me so kindly on Friday. I was sad, but I was also happy I came.

I still think about the boy in the red jumper who asked why the moon was out in the morning, and how Miss Kerr did not answer but took all of them to the window. In my country the teacher would say "sit down". I want to be a teacher like Miss Kerr.

Sorry that my first bus was the wrong one and I came with only two minutes left. Please say hello to the Year 2 class.

Yours sincerely,
Fatuma Ali`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "no-detail"],
    details: { company: "Quillon Analytics", role: "junior data analyst", yourName: "Tom Beckett", recipients: "Sarah Lim", improve: "SQL" },
    message: `Dear Sarah,

Thank you for considering me for the [ROLE] position at Quillon Analytics and for taking the time to speak with me. I appreciated learning more about the team and about [something specific from the interview].

Although I am disappointed, I understand that you had many strong applicants. If you were able to share one area in which I could strengthen my skills, I would be very grateful.

Thank you again, and I wish you and the team every success.

Best regards,
Tom Beckett`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "blames"],
    details: { company: "Dunmore Care", role: "team leader", yourName: "Sandra Kowalczyk", recipients: "Louise Grady", stayedWithMe: "the memory boxes outside each room" },
    message: `Dear Louise,

Thank you for your message of yesterday. I liked the house very much, most of all the memory boxes outside each room. The one with the tram ticket I will not forget.

I would like to understand the reasons for your decision, please, if you can write me them. I must also say that it was hard to show myself well, because the manager came twenty minutes late and then he asked all his questions so fast that nobody could answer them properly. With a person who had prepared, the talk would go different.

With kind regards,
Sandra Kowalczyk`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Castell Brewing", role: "brewer", yourName: "Owain Price", recipients: "Megan Howells", stayedWithMe: "the batch that tasted of bananas" },
    message: `Dear Rebecca,

Thanks for the tour on Monday and for the call this morning. No hard feelings at all, it sounds as though you had a good field.

I keep telling people about the batch that tasted of bananas, and how you sold the lot to a wedding in Brecon. At my old place we would have poured it down the drain and not said a word.

If you ever need a pair of hands at bottling time, you have my number.

Iechyd da,
Owain Price`,
  },
  {
    kind: "thankYou",
    faults: ["begs"],
    details: { company: "Harrow Lane Vets", role: "veterinary nurse", yourName: "Chloe Dunne", recipients: "Peter Vaughan", stayedWithMe: "the tortoise with the mended shell" },
    message: `Dear Peter,

Thank you for letting me spend the afternoon at the surgery. Holding the tortoise while you checked the mended shell was a first for me, and I have since read everything I could find on fibreglass repairs.

I do understand that you have offered the post to somebody else. I wondered, though, whether there is any way the decision could be looked at once more before it is final. I could drop my hours or start earlier in the month, whatever would make it possible to put my name back on the list.

Warm wishes to you and the team,
Chloe Dunne`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Grantham Rail", role: "signalling engineer", yourName: "Colin Maddox", recipients: "Yusuf Karim", stayedWithMe: "the lever frame from 1911" },
    message: `Dear Yusuf,

Thank you for your call. At sixty-one I have had a few of these, and yours was among the more decent ones.

I was glad to be shown the 1911 lever frame. When you pulled number fourteen and said "wrong way, every new starter does it", I remembered my first foreman in Crewe, who said exactly the same, only louder. I still have the bruise on my pride.

I hope the resignalling goes in on time. If you want someone to explain the old relays to the youngsters for a morning, I would do it for a bacon roll.

Regards,
Colin Maddox`,
  },
  {
    kind: "feedback",
    faults: ["shouts", "gushes"],
    details: { company: "Sunbeam Nursery", role: "nursery practitioner", yourName: "Tiff Rowley", recipients: "Jackie Moore", stayedWithMe: "the mud kitchen", improve: "planning activities" },
    message: `Hi Jackie!!!!

THANK YOU SO MUCH for having me!!! I am still on cloud nine!! You are an actual angel and Sunbeam is the most magical place on this earth, nobody has EVER been as kind to me as you were in that half hour and I will never ever be able to repay you!!!

The mud kitchen with the real saucepans was my favourite, I could have stayed in it all day.

If you get a sec, what one thing would you work on with my activity plan?

Love to all the little ones!!!!
Tiff xx`,
  },
  {
    kind: "feedback",
    faults: ["argues"],
    details: { company: "Meridian Insurance", role: "claims handler", yourName: "Adaeze Nwosu", recipients: "Martin Clegg", stayedWithMe: "the claim about the swan and the conservatory", improve: "the role play" },
    message: `Dear Martin,

Thank you for your email and for the interview on the 12th. I have been retelling the claim about the swan and the conservatory ever since, and nobody believes the photograph.

You mentioned that I seemed less sure in the role play. I have gone over it several times and I do not think that is right: I stayed calm, I followed your own steps and I got the customer's agreement at the end, which was the task. On the day I believe mine was the stronger one.

Which part of the role play would you suggest I practise for another time?

Kind regards,
Adaeze Nwosu`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes"],
    details: { company: "Thistle Housing", role: "repairs coordinator", yourName: "Ewan Baird", recipients: "Moira Kerr", stayedWithMe: "the wall map with the coloured pins" },
    message: `Dear Moira,

Apologies for writing when you have already been so good as to phone. I only wanted to say thank you, and that I was sorry I had to ask you to repeat the third question, and sorry too for the mud I brought in from the car park.

The wall map with the coloured pins impressed me. I could see at once which street had the bad boilers.

I hope you don't mind this note. Do forgive me if it lands at a bad moment, I will not trouble you again.

Yours,
Ewan Baird`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Halden Robotics", role: "test technician", yourName: "Mirela Popescu", recipients: "Jens Aune", stayedWithMe: "the drawer of broken grippers", improve: "reading circuit drawings" },
    message: `Dear Jens,

thank you for your answer, and that you wrote it yourself and not the system. I was a little disappointed but it is okay.

The drawer of broken grippers I found very honest. You said each one has a date and a reason why it failed, and nobody is blamed for it. I started now the same drawer at home for my 3D printer.

I know that the circuit drawings were slow for me. What would you read or build first to become faster with them? I have the evenings free until autumn.

Greetings from Stavanger,
Mirela Popescu`,
  },
  {
    kind: "thankYou",
    faults: ["threatens"],
    details: { company: "Priory Hotel", role: "front of house supervisor", yourName: "Natalie Croft", recipients: "James Holloway", stayedWithMe: "the guest book from 1968" },
    message: `Dear Mr Holloway,

Thank you for the interview last Friday, and for letting me leaf through the guest book from 1968. The page with the band who paid in eggs was lovely.

I had hoped for a different answer, but I am not going to make a fuss to you about it. I would just mention that people in the trade do read Glassdoor and TripAdvisor before they come to you, and that mine will be an honest account.

I wish the hotel a good season.

Yours sincerely,
Natalie Croft`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "asks-why"],
    details: { company: "Pennant Foods", role: "quality technician", yourName: "Gary Stubbs", recipients: "Ruth Ellison", stayedWithMe: "the crisp that set off the metal detector" },
    message: `Dear Ruth,

Thanks for the tour of the line. The crisp that set off the metal detector three times in a row, and had nothing in it, will keep me wondering for years.

As I would like to learn from this, can you tell me what made you decide against me, where I came in the ranking, and how many of us there were? I would also be glad to know if the HACCP certificate would have counted and whether you expect to be hiring again before Christmas.

Best regards,
Gary Stubbs`,
  },
  {
    kind: "thankYou",
    faults: ["self-put-down"],
    details: { company: "Brightwater Theatre", role: "stage manager", yourName: "Lottie Hargreave", recipients: "Simon Achebe", stayedWithMe: "the prompt book held together with a bootlace" },
    message: `Dear Simon,

Thank you for Tuesday, and for the very gentle email. I loved seeing the prompt book held together with a bootlace, and that you would not swap it for a tablet.

It was brave of you to see me at all. I come across as a complete idiot in interviews and I can't say I would have hired me either. I never have anything clever to say until I am on the train home.

Break a leg with the autumn show, I have booked my ticket.

Lottie`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Kingsmoor Library", role: "library assistant", yourName: "Derek Osgood", recipients: "Priya Nair", stayedWithMe: "the knitting group's lending box of needles" },
    message: `Dear Priya,

Thank you for letting me down so kindly, and so quickly. I had barely got home.

I wanted to tell you that after our talk I went back in through the front door and joined. My first loan was a pair of size six needles from the knitting group's box, which I had no idea a library could lend. They are due on the 19th, so you see me again whether you hired me or not.

Best wishes to you and to whoever gets the desk by the radiator.

Derek Osgood`,
  },
  {
    kind: "feedback",
    faults: ["blames", "threatens"],
    details: { company: "Ashdown General Hospital", role: "ward sister", yourName: "Bernadette Quill", recipients: "Fiona Strang", stayedWithMe: "the whiteboard with the patients' nicknames", improve: "talking about budgets" },
    message: `Dear Fiona,

Thank you for seeing me about the ward sister post. I liked the whiteboard where each patient can write what they want to be called. "Duke" in bed nine made my morning.

I do have to say that the panel was not run well. Nobody had told me there would be a presentation, and the gentleman from finance had plainly made up his mind before I sat down. I have kept a note of it and will be taking it to the Director of Nursing if I do not hear something sensible back.

I would still value one tip on talking about budgets.

Bernadette Quill`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Marlow Catering", role: "event chef", yourName: "Luis Ferreira", recipients: "Helen Stroud", stayedWithMe: "the wedding cake that went to the wrong church" },
    message: `Dear Helen,

Thank you for the trial day and for sending me home with the lamb. My daughter finished it.

I laughed all week about the wedding cake that went to the wrong church, and that the wrong couple sent a thank-you card. At Rossi's, where I was four years, the driver would have lost his job for that. You gave him a map for Christmas. That tells me a lot about your kitchen.

I am sorry it is not me this time. If you are short of hands in June, call me also the day before.

Regards,
Luis Ferreira`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "over-apologizes"],
    details: { company: "Penhale Garden Centre", role: "plant area assistant", yourName: "Kieran Tonkin", recipients: "Sue Angove", stayedWithMe: "the hospital bench for sad plants" },
    message: `Hi Sue,

Sorry to message after you already told me no. Thanks for showing me round Saturday, the hospital bench for sad plants is such a good idea and I hope the fern makes it.

I'm sorry I wasn't more chatty and sorry I forgot my references, I know that made extra work for you. If there's any chance you'd think again I'd do anything, even just weekends, even unpaid for the first week so you can see me. Really sorry for asking, I feel bad even sending this.

Kieran`,
  },
  {
    kind: "thankYou",
    faults: ["gushes"],
    details: { company: "Wetherell Museum", role: "collections assistant", yourName: "Dr Amrit Gill", recipients: "Dr Constance Wray", stayedWithMe: "the moth with the label in pencil" },
    message: `Dear Dr Wray,

I write to express my boundless gratitude for the interview on Monday. To have spent one hour in your company was the greatest privilege of my professional life, and I doubt that any museum in the world has ever been led with such brilliance, vision and grace.

The little moth with the label in pencil, corrected by three hands over ninety years, I shall remember.

Please know that I consider myself for ever in your debt, and that your kindness in writing to me personally has simply overwhelmed me.

Yours sincerely,
Amrit Gill`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Corvid Games", role: "graduate programmer", yourName: "Sam Whitlock", recipients: "Noor Haddad", stayedWithMe: "the bug where the crow flew backwards", improve: "explaining trade-offs" },
    message: `Hi Noor,

Thanks for the quick reply, it beats refreshing my inbox for three weeks.

I went home and thought about why the crow flew backwards. You said it took the team a month, so I was quite smug to have a guess on the tram: the wind was added after the turn. Am I close?

I noticed I got stuck when you asked about trade-offs. Is there a talk or a post-mortem you would point a graduate to for that?

Good luck with the launch, I've wishlisted it.

Sam`,
  },
  {
    kind: "feedback",
    faults: ["asks-why", "argues", "too-long"],
    details: { company: "Severn Water", role: "project manager", yourName: "Malcolm Treece", recipients: "Diane Hartley", stayedWithMe: "the pumping station under the tennis court", improve: "stakeholder questions" },
    message: `Dear Diane,

Thank you for your email of Tuesday and for the time that you and the rest of the team gave me on the 3rd. I have been to a great many interviews on both sides of the table over the last thirty-five years, and it was a pleasure to attend one where there was decent coffee and where somebody had actually thought about the questions beforehand.

I particularly enjoyed hearing about the pumping station under the tennis court, and the members who complained that the balls were bouncing too low. I worked on something similar in Tewkesbury in 2003, where we had to lift an entire bowling green and put it back again before the county final, and I have been meaning to send you the photographs ever since we spoke about it.

That brings me to the decision. You write that you were looking for someone with a stronger record with stakeholders. With respect, that does not stand up. I have chaired the flood liaison group for eleven years and there were never fewer than fourteen parties in the room, every one of them with a grievance. I set this out in my application and again when we met. So I would ask you to let me know the real grounds on which I was turned down, since the one given cannot be it.

I wish you every success with the new main, and a dry winter.

Yours sincerely,
Malcolm Treece`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Lowther & Sons", role: "joiner", yourName: "Mick Garside", recipients: "Alan Lowther", stayedWithMe: "the staircase drawn on the back of a door" },
    message: `Alan,

Just a line to say thanks for the look round the workshop and for ringing me yourself. No complaints here, you said you'd let me know by Friday and you did.

That staircase your grandad drew on the back of the door, full size, I went home and told our lass about it and she says I'm not to start on ours. Too late.

If the church job grows and you want another pair of hands, I'm about from March.

Mick Garside`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "placeholder"],
    details: { company: "Bluecrest Travel", role: "customer adviser", yourName: "Ines Carvalho", recipients: "Matthew Soames", stayedWithMe: "the honeymoon booked to the wrong Granada", improve: "upselling" },
    message: `Dear Matthew,

Thank you for the interview on [date] and for the story of the honeymoon that was booked to the wrong Granada. I checked, and there is one in Nicaragua and also one in Colombia, so I will be careful for all my life.

I would like to get better. Was my selling of the insurance too shy? How should I have answered about the difficult customer? Is my English on the telephone good enough for this work? And which course do you recommend?

Many thanks and greetings,
Ines Carvalho`,
  },
  {
    kind: "feedback",
    faults: ["several-questions"],
    details: { company: "Tarn Outdoor", role: "buyer", yourName: "Rosalind Peake", recipients: "Hugh Barrow", stayedWithMe: "the rucksack cut in half", improve: "negotiating" },
    message: `Dear Hugh,

Thank you for your note. I have thought a good deal about the rucksack you had cut in half, and about what the foam looked like after one winter. It made a better case for paying more than any slide.

I would be glad of some thoughts when you have a moment: how my answer on negotiating came across, whether the spreadsheet was at the level you expect, what you would read in my place, and if you could put me in touch with your supplier in Kendal. It would also help to hear when the assistant post will be advertised.

Best wishes,
Rosalind Peake`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "self-put-down", "shouts"],
    details: { company: "Jubilee Bakery", role: "apprentice baker", yourName: "Alfie Dobbs", recipients: "Mrs Okonkwo", stayedWithMe: "the sourdough called Gerald" },
    message: `Dear Mrs Okonkwo,

Thank you for my trial morning and for letting me feed Gerald the sourdough. I told my nan he is older than me and she did not believe it.

I know I was useless at the plaiting, I have always been thick with my hands, school said the same. But PLEASE PLEASE can you let me try again before you pick for definite?? I will come at 3 in the morning, I will come ANY DAY YOU WANT. I have not got any other plan if this one is gone.

From Alfie Dobbs`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Eastfield Ambulance Trust", role: "call handler", yourName: "Janice Pratt", recipients: "Omar Siddiqui, Beth Lyle", stayedWithMe: "the sign that says BREATHE FIRST" },
    message: `Dear Omar and Beth,

Thank you for the afternoon in the control room, and for taking the trouble to tell me in person on the phone. It was easier to hear from a voice.

I spent twelve years on an NHS switchboard and thought I knew busy. Then I sat beside Beth during the call about the man on the roof. She looked up at that little sign over her screen, the one that tells you to breathe first, and she did. I have written the same on a card for my own desk.

I wish your new starter a quiet first Friday.

Kind regards,
Janice Pratt`,
  },
  {
    kind: "thankYou",
    faults: ["argues", "blames", "threatens"],
    details: { company: "Calder Transport Museum", role: "education officer", yourName: "Verity Nash", recipients: "Robert Elms", stayedWithMe: "the tram driver's glove" },
    message: `Dear Robert,

Thank you for the tour and for letting the candidates try on the tram driver's glove, which was far heavier than I had expected.

I have read your email twice. To say that I lacked experience with school groups is simply untrue, given that I led them for eight years. It seems to me your colleague from HR mixed up two sets of notes, which is careless when people's futures depend on it. I have spoken to a friend who is an employment solicitor, and she will be in contact if I do not receive the scoring sheets by the end of the month.

Yours sincerely,
Verity Nash`,
  },
  {
    kind: "thankYou",
    faults: ["wrong-name"],
    details: { company: "Birch & Vale Architects", role: "architectural technician", yourName: "Niall Corrigan", recipients: "Sophie Vale", stayedWithMe: "the model made of sugar cubes" },
    message: `Dear Sophie,

Many thanks for taking the time to meet me, and for your friendly email this morning.

What I took home was the sugar-cube model of the health centre, and the story of the client who ate the east wing before planning permission came through. I have used it already to explain to my sister what I do for a living.

Hartmann Studio is clearly a place where people enjoy their work, and I hope to see more of what you build there. Please keep me in mind should another technician's post come up.

Kind regards,
Niall Corrigan`,
  },
  {
    kind: "feedback",
    faults: ["placeholder", "wrong-name", "no-detail"],
    details: { company: "Orbis Payroll", role: "payroll clerk", yourName: "Denise Farrow", recipients: "Liam Archer", improve: "Excel" },
    message: `Dear Liam,

Thank you for the opportunity to interview for the position of undefined at Staffline Accounting. It was good to meet you and to hear about the company and its plans.

I was sorry to learn that I was not successful, but I respect your choice. To help me with future applications, could you tell me which of my Excel skills I should work on first?

I wish you and all at Staffline Accounting the very best.

Kind regards,
Denise Farrow`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Hazelbrook School", role: "caretaker", yourName: "Stefan Ilić", recipients: "Mrs Warburton", stayedWithMe: "the boiler named Doris" },
    message: `Dear Mrs Warburton,

thank you for your letter and that you explained it so clear. I understand it, and I am happy for the man who gets Doris. A boiler of 1974 needs somebody who listens to her, this was what you told me and it is true.

On the door there was the note from a pupil, "please do not slam she is resting [sic]", and you left it with the teacher's correction. I like a school that does this.

When the man has holiday, I can come for some days.

With respect,
Stefan Ilić`,
  },
  {
    kind: "thankYou",
    faults: ["over-apologizes", "gushes"],
    details: { company: "Lanyon Physiotherapy", role: "clinic assistant", yourName: "Mei Tanaka", recipients: "Rachel Lanyon", stayedWithMe: "the jar of marbles for toes" },
    message: `Dear Rachel,

I am very sorry to disturb you, and I apologize for any mistake in this letter. I also must say sorry that I spoke so quietly in the interview and you had to lean forward.

Your jar of marbles for the toes, I tried it at home and I could lift only two.

You are the kindest and most wonderful person in all of England. Nobody in my life was ever so good to me as you in these thirty minutes, and I will tell my children of you. Every night I will thank heaven that I met you.

Sorry again for the long letter.

Mei Tanaka`,
  },
  {
    kind: "feedback",
    faults: ["too-short", "no-detail", "asks-why"],
    details: { company: "Redgate Couriers", role: "van driver", yourName: "Bilal Hussain", recipients: "Steve Nolan" },
    message: `Hi Steve,

Got your text. How come I didn't get it? Let me know.

Cheers,
Bilal`,
  },
  {
    kind: "thankYou",
    faults: ["blames"],
    details: { company: "Foxglove Florists", role: "senior florist", yourName: "Annabel Thirsk", recipients: "Karen Oyelaran", stayedWithMe: "the funeral wreath shaped like a tractor" },
    message: `Dear Karen,

Thank you for having me in on Sunday, and for the peonies, which are still going strong on my windowsill.

I keep thinking of the wreath shaped like a tractor and how you got the exact green from moss. I would never have dared.

I gather that the job has gone to the other lady who was there on the day. I hope it works out. I will only say that I might have shown more if she had not helped herself to all the good foliage and then stood in front of the bench so I couldn't get at the wire.

Warmest wishes,
Annabel Thirsk`,
  },
  {
    kind: "feedback",
    faults: ["threatens", "shouts"],
    details: { company: "Volt Fitness", role: "personal trainer", yourName: "Jaydon Reece", recipients: "Maxine Todd", stayedWithMe: "Norma in the pensioners' deadlift class", improve: "selling memberships" },
    message: `Hi Maxine,

Thanks for letting me sit in on the pensioners' deadlift class, Norma pulling 60 kilos at 78 is the best thing I've seen all year!!!

Gutted it's a no, and reading it at SIX IN THE MORNING stung a bit. I've got eleven thousand followers who have been asking how it went and I'm going to put the whole thing up on my story tonight, names and all, unless you get back to me first.

What's one thing I could do to get better at selling memberships? REALLY want to learn this!!!!

Jaydon`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Ferrier Land Agents", role: "rural surveyor", yourName: "Harriet Lumsden", recipients: "Angus Ferrier", stayedWithMe: "the gate that opens onto nothing" },
    message: `Dear Angus,

Thank you for walking the boundary with me in that weather, and for writing so promptly.

The gate that opens onto nothing has been on my mind. You said the farmer asked the county to reconsider the road in 1958 and built the gate while he waited. I rather admire him, though I shall follow the opposite course, and take no for an answer.

I did learn which of my boots lets in water. If you are in need of a hand with the spring valuations, I would come in the other pair.

With best wishes,
Harriet Lumsden`,
  },
  {
    kind: "thankYou",
    faults: ["begs", "too-long"],
    details: { company: "Sandringham Road Nursing Home", role: "activities coordinator", yourName: "Patricia Lomax", recipients: "Yvonne Carter", stayedWithMe: "Mr Abbott's harmonica" },
    message: `Dear Yvonne,

Thank you so much for inviting me to the home last Wednesday and for giving up your lunch break to show me round. I know from my own years in care that a lunch break is not a small thing to give up, and I noticed that your sandwich was still in its paper when I left.

What I have been telling everyone about is Mr Abbott's harmonica. When he started on the old waltz and the lady by the window, who you said had not spoken since Easter, began to hum along, I had to look at the curtains for a while. My mother was in a home for three years before she died, and there was nobody there who would have thought to put the two of them in the same corner. That is what an activities coordinator is for, in my opinion, and not the bingo, although I have nothing against bingo and have called it myself on many a Thursday.

I understand that your choice has been made and that the other person can start sooner. All the same I am asking you from my heart to think about it again. I have spoken to my manager and could now be free by the first. If you would just put me in front of the committee one more time, you would not regret it.

With my very best wishes to you and to Mr Abbott,
Patricia Lomax`,
  },
  {
    kind: "feedback",
    faults: ["several-questions", "over-apologizes"],
    details: { company: "Ironbridge Software", role: "support engineer", yourName: "Wojciech Nowak", recipients: "Claire Denby", stayedWithMe: "the ticket open since 2009", improve: "writing to customers" },
    message: `Dear Claire,

Sorry to take more of your time, and sorry that this is coming so late after your email. The ticket that is open since 2009, with the customer who sends it birthday wishes, I told to all my friends.

I want to learn for the next time. Could you say if my sample answer to the angry customer was too technical? Would you use fewer words? Do I need first a certificate in networks? And maybe you know a good book for writing in English?

I apologize for so many things, I hope I don't annoy you. Sorry!

Best regards,
Wojciech Nowak`,
  },
  {
    kind: "thankYou",
    faults: [],
    details: { company: "Tolland Press", role: "editorial assistant", yourName: "Ciara Feeney", recipients: "Judith Amory", stayedWithMe: "the novel rejected under three titles" },
    message: `Dear Judith,

Thank you for the kind email, and for pointing out the dangling modifier in my cover letter with a pencil and a smile.

Being turned down by a publisher puts me in good company, after your story of the novel you rejected under three different titles before somebody noticed it was the same one. I promise not to come back as Clara Feeny with a moustache.

I've bought the fourth version, by the way. It is very good, and I see what you mean about chapter nine.

All good wishes,
Ciara Feeney`,
  },
  {
    kind: "thankYou",
    faults: ["gushes", "self-put-down"],
    details: { company: "Aster Legal Aid", role: "trainee adviser", yourName: "Leon Baptiste", recipients: "Miriam Katz", stayedWithMe: "the carrier bag full of unopened letters" },
    message: `Dear Miriam,

I wanted to thank you for Monday. The way you tipped out that carrier bag of unopened letters and sorted it into three piles in four minutes is how I want to work one day.

You are a living saint and the greatest lawyer this country has ever had. Sitting across from you was like meeting Mandela, I was shaking, I will treasure every single word you said until I'm old.

Somebody like me had no business being in that room. I'm a slow thinker and not much of a talker and you deserve far better people than me.

Leon Baptiste`,
  },
  {
    kind: "feedback",
    faults: [],
    details: { company: "Westering Ferries", role: "deck rating", yourName: "Isla Munro", recipients: "Captain Reid", stayedWithMe: "the sheep who missed the sailing", improve: "rope work" },
    message: `Dear Captain Reid,

Thank you for the day aboard and for your honest word on the pier. You said my splicing was not yet up to winter, and having looked at it again in daylight I agree with you.

Which two splices would you have me learn before I apply anywhere else? And do you know of a boat that takes on people over the winter who are still learning?

My father has asked every evening after the sheep who missed the sailing. I told him she was on the eight o'clock.

Yours faithfully,
Isla Munro`,
  },
];
