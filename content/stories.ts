/** Where a story is told by those who were there, or by a publisher who answers for it. */
export type StorySource = {
  title: string;
  /** The original, https, never a mirror. Absent where only a printed work was seen. */
  link?: string;
};

/** A way to choose among the stories; its slug is the last part of its address. */
type Choice = {
  slug: string;
  by: "field" | "door";
  /** As a link says it. */
  name: string;
  /** The heading and title of its page. */
  heading: string;
  /** For search results: 50 to 170 characters. */
  description: string;
};

/** The fields and the doors, in the order in which they are offered. Public: an address never changes. */
export const filters = [
  {
    slug: "space",
    by: "field",
    name: "Space",
    heading: "Stories from space travel",
    description: "Engineers and a teacher whom NASA turned down or passed over before it sent them into space, with dates and sources.",
  },
  {
    slug: "engineering-and-software",
    by: "field",
    name: "Engineering and software",
    heading: "Stories from engineering and software",
    description: "Two applicants at Facebook, a maker of piston rings and a man who wanted to fly heard “no” first. What they did next, with dates and sources.",
  },
  {
    slug: "science-and-mathematics",
    by: "field",
    name: "Science and mathematics",
    heading: "Stories from science and mathematics",
    description: "Two universities that refused two of the great names of their century, one for a form and one for a rule, with dates and sources.",
  },
  {
    slug: "film-stage-and-radio",
    by: "field",
    name: "Film, stage and radio",
    heading: "Stories from film, stage and radio",
    description: "Pixar, the BBC and a theater in Harlem said no first. Who heard it, and what opened the door later, with dates and sources.",
  },
  {
    slug: "books",
    by: "field",
    name: "Books",
    heading: "Stories from the world of books",
    description: "Two authors whose books were refused by the very publisher that brought them out later, with dates and sources.",
  },
  {
    slug: "sports",
    by: "field",
    name: "Sports",
    heading: "Stories from sports",
    description: "Two players who were cut by the team with which they later became players of the year, with dates and sources.",
  },
  {
    slug: "teaching-and-nursing",
    by: "field",
    name: "Teaching and nursing",
    heading: "Stories from teaching and nursing",
    description: "A nurse who was refused for an unjust reason and a teacher who came second: what happened next, with dates and sources.",
  },
  {
    slug: "another-try",
    by: "door",
    name: "Another try",
    heading: "They tried again",
    description: "People who were turned down, applied to the same place again and got in, with dates, sources and the number of tries.",
  },
  {
    slug: "a-new-skill",
    by: "door",
    name: "A new skill",
    heading: "They learned something first",
    description: "People who were turned down, learned something new and then got in at the same place, with dates and sources.",
  },
  {
    slug: "what-was-missing",
    by: "door",
    name: "What was missing, handed in",
    heading: "They handed in what was missing",
    description: "Sometimes a “no” is a missing form. People who handed in what was asked for and heard “yes,” with dates and sources.",
  },
  {
    slug: "asked-back",
    by: "door",
    name: "The employer came back",
    heading: "The employer came back",
    description: "People who were turned down or passed over and were later asked back by the same organization, with dates and sources.",
  },
  {
    slug: "another-road",
    by: "door",
    name: "Another road",
    heading: "They took another road",
    description: "People who were turned down, went around the closed door and met the same organization again, with dates and sources.",
  },
  {
    slug: "luck",
    by: "door",
    name: "Luck",
    heading: "Luck opened the door",
    description: "The door opened because somebody else got hurt. Two players whom luck brought back to the team that had cut them, with dates and sources.",
  },
  {
    slug: "an-unjust-rule",
    by: "door",
    name: "An unjust rule fell",
    heading: "An unjust rule fell",
    description: "People who were kept out by a rule that was wrong. The rule had to change, not the person. With dates and sources.",
  },
] as const satisfies readonly Choice[];

export type Filter = (typeof filters)[number];
export type Field = Extract<Filter, { by: "field" }>["slug"];
export type Door = Extract<Filter, { by: "door" }>["slug"];

/** A person who was turned down first by the organization that matters later. */
export type Story = {
  /** Its anchor on the page: public, never changes. */
  key: string;
  person: string;
  organization: string;
  /** Where it happened, and where the person came from if that is elsewhere. */
  country: string;
  fields: readonly [Field, ...Field[]];
  /** When, as closely as the sources say. */
  years: string;
  /** How many times this organization said no: one or more, and never guessed. */
  down: number;
  /** Where the sources prove this many refusals and leave open whether there were more. */
  atLeast?: true;
  /** What opened the door, as far as the facts show it. */
  doors: readonly [Door, ...Door[]];
  /** What happened, in 60 to 120 words of ours, counted with `unjust`. */
  told: string;
  /** Where the reason for the refusal was unjust: that it was, said plainly. */
  unjust?: string;
  sources: readonly [StorySource & { link: string }, ...StorySource[]];
};

/** What stands first on every page of stories. */
export const pickedBecause =
  "We picked these people because it ended well for them. They show that a first “no” is not always final. They do not show that persistence usually wins. Others, every bit as able, tried again and heard “no” again, and nobody writes about them.";

/** The stories, in the order of the page: fields and countries mixed. */
export const stories: readonly Story[] = [
  {
    key: "domee-shi",
    person: "Domee Shi",
    organization: "Pixar",
    country: "Canada and the United States",
    fields: ["film-stage-and-radio"],
    years: "2010 to 2011",
    down: 1,
    doors: ["another-try", "a-new-skill"],
    told: "While she was a student, Domee Shi applied for a summer internship in Pixar’s story department. She made it to the last round and was turned down. It stung: her friends all had internships that summer, and she had none. She spent the next year on her portfolio, tried again and got in. That was in 2011, and Pixar kept her. Her short film Bao won an Oscar. With Turning Red, in 2022, she became the first woman to direct a Pixar feature alone. By 2023 she was a vice president there.",
    sources: [
      { title: "FLARE: interview with Domee Shi, in her own words", link: "https://www.flare.com/how-i-made-it/domee-shi/" },
      { title: "Business Insider, January 2023", link: "https://www.businessinsider.com/director-turning-red-bao-shares-what-like-work-pixar-2023-1" },
      { title: "The Ringer, June 17, 2022", link: "https://theringer.com/2022/06/17/movies/domee-shi-pixar-director-turning-red-bao" },
    ],
  },
  {
    key: "terry-wogan",
    person: "Terry Wogan",
    organization: "The BBC",
    country: "Ireland and the United Kingdom",
    fields: ["film-stage-and-radio"],
    years: "1965 to 1966",
    down: 1,
    atLeast: true,
    doors: ["another-road"],
    told: "In August 1965 an Irish announcer of 27, Terry Wogan, wrote to the man in charge of BBC2 and asked for work on British television. The answer was polite. There was no vacancy for anyone with his “particular talents and experience,” and one announcer of the channel came from Dublin already. So Wogan tried radio. In 1966 another part of the same BBC, the Light Programme, offered him a show of his own, Midday Spin. A “no” from one desk is not a “no” from the whole building.",
    sources: [
      { title: "Radio Times: the letter of 1965", link: "https://www.radiotimes.com/tv/entertainment/terry-wogans-unseen-1965-rejection-letter-from-david-attenborough-and-sir-davids-reaction-50-years-on/" },
      { title: "entertainment.ie: both letters", link: "https://entertainment.ie/tv/tv-news/david-attenborough-turned-down-terry-wogan-for-a-job-at-the-bbc-back-in-the-day-212056/" },
    ],
  },
  {
    key: "jose-hernandez",
    person: "José Hernández",
    organization: "NASA",
    country: "United States",
    fields: ["space"],
    years: "until 2004",
    down: 11,
    doors: ["another-try", "a-new-skill"],
    told: "José Hernández, an engineer, asked NASA to make him an astronaut, and NASA turned him down 11 times. He did not only wait. He became a pilot, learned to scuba dive and learned Russian, and in 2001 he went to work for NASA on the ground. In 2004, at the twelfth try, he was one of 11 chosen from about 3,000. In 2009 he flew on the space shuttle. Of those who were not chosen he did not think less. If the other finalists were like those he had met, he said, they all deserved it.",
    sources: [
      { title: "ABC Radio Melbourne: interview with José Hernández", link: "https://www.abc.net.au/listen/programs/melbourne-mornings/former-nasa-astronaut-on-his-dream-to-get-to-space/104647412" },
      { title: "NASA: interview with the astronaut candidate, 2004", link: "https://spaceflight.nasa.gov/shuttle/support/training/ascan2004/inthernandez.html" },
      { title: "NASA: José Hernández boards Discovery, 2009", link: "https://www.nasa.gov/image-article/astronaut-jose-hernandez-boards-discovery/" },
    ],
  },
  {
    key: "della-raney",
    person: "Della Raney",
    organization: "The US Army Nurse Corps",
    country: "United States",
    fields: ["teaching-and-nursing"],
    years: "until 1941",
    down: 1,
    atLeast: true,
    doors: ["an-unjust-rule"],
    told: "Della Raney was in charge of the operating room of a hospital in Durham, North Carolina, when she asked to serve as an Army nurse. The Army Nurse Corps denied her. She kept at it and got the backing of the Red Cross. In 1941 the Army lifted its ban in part and took 56 Black nurses, who could care for Black soldiers only. Raney was one of them. In 1942 she led the nurses at Tuskegee, and in 1946 she became a major.",
    unjust: "She was denied because she was Black. That was discrimination, not a judgment of her work, and no patience of hers makes it right.",
    sources: [
      { title: "Smithsonian: scrapbook of Major Della Hayden Raney", link: "https://transcription.si.edu/project/52049" },
      { title: "National Museum of African American History and Culture: nurses in World War II", link: "https://nmaahc.si.edu/explore/stories/nurses-WWII" },
      { title: "US Nurses in World War II: Della Raney", link: "https://usnursesww2.omeka.net/items/show/58" },
    ],
  },
  {
    key: "albert-einstein",
    person: "Albert Einstein",
    organization: "The University of Bern",
    country: "Switzerland",
    fields: ["science-and-mathematics"],
    years: "1907 to 1908",
    down: 1,
    doors: ["what-was-missing"],
    told: "In June 1907 an expert of the patent office in Bern asked the university there for permission to teach. He enclosed 17 papers on physics. In October the faculty said no: the rules asked for a thesis written for the purpose, and he had not sent one. He was Albert Einstein, and he had to hand it in like everybody else. He did, and in 1908 he began to teach. Three people came to his first course, two friends and a colleague from the patent office. Sometimes a “no” is a missing form.",
    sources: [
      { title: "The Collected Papers of Albert Einstein, volume 5, document 46", link: "https://einsteinpapers.press.princeton.edu/vol5-doc/98" },
      { title: "Einstein tour of Bern: the university (in German)", link: "https://baernischeso.ch/lieblingstouren/einstein-tour/hauptgebaeude-universitaet-bern" },
    ],
  },
  {
    key: "james-harrison",
    person: "James Harrison",
    organization: "The Pittsburgh Steelers",
    country: "United States",
    fields: ["sports"],
    years: "2002 to 2008",
    down: 3,
    doors: ["luck"],
    told: "No team drafted James Harrison in 2002. Pittsburgh signed him all the same and then cut him three times in 13 months. Baltimore took him and let him go as well. He thought about a steadier line of work. Then, just before training camp in 2004, a Pittsburgh linebacker got hurt, and the Steelers called Harrison back. For the season of 2008 he was named Defensive Player of the Year, the first winner whom nobody had drafted. He had worked for it. The door was opened by somebody else’s injury.",
    sources: [
      { title: "Associated Press, in ESPN, January 6, 2009", link: "https://www.espn.com/espn/wire?section=nfl&id=3812898" },
      { title: "Sports Illustrated, February 2, 2009", link: "https://vault.si.com/vault/2009/02/02/no-surrender" },
    ],
  },
  {
    key: "emmy-noether",
    person: "Emmy Noether",
    organization: "The University of Göttingen",
    country: "Germany",
    fields: ["science-and-mathematics"],
    years: "1915 to 1919",
    down: 2,
    doors: ["an-unjust-rule"],
    told: "In July 1915 Emmy Noether asked the University of Göttingen for the right to teach. Two of its leading mathematicians had urged her to. But a decree of 1908 kept women from that right, however good their work. A second attempt failed as well. In 1919, after the First World War, friends of her work tried a third time. In May the answer was yes. In June she gave her trial lecture, and the mathematicians and scientists admitted her without one vote against.",
    unjust: "She was kept out because she was a woman. The rule was unjust, and it was the rule that had to change.",
    sources: [
      { title: "emmy-noether.net: her admission, step by step (in German)", link: "https://www.emmy-noether.net/Goettingen-1915-bis-1919/Habilitation/" },
      { title: "Math archive: June 4, 1919 (in German)", link: "https://matharchiv.hypotheses.org/217" },
    ],
  },
  {
    key: "david-attenborough",
    person: "David Attenborough",
    organization: "The BBC",
    country: "United Kingdom",
    fields: ["film-stage-and-radio"],
    years: "early 1950s",
    down: 1,
    atLeast: true,
    doors: ["asked-back"],
    told: "In the early 1950s David Attenborough applied to the BBC for a job as a producer and was turned down. Then the BBC wrote again. It asked him to apply for something else, its training course for television. He sat before a board on July 9, 1952, and a letter of July 22 told him that he had been chosen. In 1965 he was put in charge of BBC2. One of the people whom he turned down there, that very year, was Terry Wogan.",
    sources: [
      { title: "Express & Star, December 23, 2025: what the BBC’s archive shows", link: "https://www.expressandstar.com/showbiz/2025/12/23/documents-reveal-how-bbc-sought-laurence-olivier-for-debut-tv-appearance" },
      { title: "BBC Ariel", link: "https://www.bbc.co.uk/ariel/25450989" },
    ],
  },
  {
    key: "mike-massimino",
    person: "Mike Massimino",
    organization: "NASA",
    country: "United States",
    fields: ["space"],
    years: "until 1996",
    down: 3,
    doors: ["another-try", "a-new-skill"],
    told: "Mike Massimino, an engineer, heard “no” from NASA three times. The third was the hardest: he got as far as the interview and failed the eye test. So he found a trainer for eyes, did the exercises, passed the test and applied a fourth time. NASA chose him in 1996. Something else had to change on the way. For his references he had picked people who seemed important, he said later, “instead of people who knew me. That was a mistake.”",
    sources: [
      { title: "Inquisitr, after CNBC Make It, 2018", link: "https://inquisitr.com/4867485/nasa-rejected-astronaut-mike-massimino-thrice-before-finally-offering-him-his-dream-job" },
      { title: "WNYC: interview with Mike Massimino", link: "https://www.wnyc.org/story/astronaut-mike-massiminos-long-journey-spacewalking/" },
    ],
  },
  {
    key: "beatrix-potter",
    person: "Beatrix Potter",
    organization: "Frederick Warne & Co",
    country: "United Kingdom",
    fields: ["books"],
    years: "1901 to 1902",
    down: 1,
    doors: ["what-was-missing", "another-road"],
    told: "At least six publishers refused The Tale of Peter Rabbit. Frederick Warne declined at first too, “at any rate this year.” But the firm said what it would rather have: pictures in color, and 32 of them instead of 42. In December 1901 Beatrix Potter printed 250 copies at her own cost, and soon 200 more. Then she did what Warne had suggested, and in October 1902 Warne published the book. A refusal that says what is missing is worth reading twice.",
    sources: [
      { title: "Stella Books: The Tale of Peter Rabbit", link: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter" },
      { title: "Rauner Library, Dartmouth College", link: "https://raunerlibrary.blogspot.com/2012/11/before-he-was-anybody.html" },
      { title: "Linda Lear, Beatrix Potter: A Life in Nature (book)" },
    ],
  },
  {
    key: "carli-lloyd",
    person: "Carli Lloyd",
    organization: "The US national soccer program",
    country: "United States",
    fields: ["sports"],
    years: "until 2005",
    down: 1,
    doors: ["luck", "a-new-skill"],
    told: "Carli Lloyd was on the national team for players under 21 when its coach cut her. She left that meeting hating him and “blaming others,” as she tells it. Luck brought her back: a teammate got hurt, and Lloyd was given the place. In 2003 she nearly quit. Then she began to work with a trainer, James Galanis, and learned how to train. She made the senior team in 2005. Ten years later she scored three goals in the final of a World Cup. Twice she was named the world’s best player.",
    sources: [
      { title: "Just Women’s Sports: interview with Carli Lloyd", link: "https://justwomenssports.com/reads/why-carli-lloyd-is-the-uswnts-most-unexpected-all-time-great/" },
      { title: "ESPN, 2015: how getting cut helped Carli Lloyd", link: "https://www.espn.com/espnw/news-commentary/2015worldcup/story/_/id/13006977/how-getting-cut-helped-carli-lloyd-refocus-find-spot-us-women-national-team" },
    ],
  },
  {
    key: "acton-and-koum",
    person: "Brian Acton and Jan Koum",
    organization: "Facebook",
    country: "United States and Ukraine",
    fields: ["engineering-and-software"],
    years: "2009 to 2014",
    down: 2,
    doors: ["another-road"],
    told: "In August 2009 Brian Acton, who wrote software, told the world that Facebook had turned him down. Twitter had done so in May. He added that he had met some fantastic people. Jan Koum, who had worked with him at Yahoo, was turned down by Facebook as well: two people, one “no” each. Together they built the messenger WhatsApp. In February 2014 Facebook announced that it would buy it, for about $19 billion. Nobody was hired on a second try. The company came to buy what they had made elsewhere.",
    sources: [
      { title: "Adweek, February 2014", link: "https://www.adweek.com/digital/facebook-acquires-whatapp-for-19-billion-after-turning-down-a-job-for-its-founder-in-2009/" },
      { title: "Forbes, February 2014: both men on applying to Facebook" },
    ],
  },
  {
    key: "soichiro-honda",
    person: "Soichiro Honda",
    organization: "Toyota, as a customer",
    country: "Japan",
    fields: ["engineering-and-software"],
    years: "from 1939",
    down: 1,
    atLeast: true,
    doors: ["a-new-skill"],
    told: "From 1939 on Soichiro Honda’s workshop made piston rings, and he had a contract with Toyota. He handed in 50 rings to be checked. Three of them were good enough. He could make a good ring, but not yet many that were alike. For nearly two more years he went to universities and steelmakers all over Japan and studied how it is done. After that he supplied Toyota and others in great numbers. At its height the firm had more than 2,000 workers.",
    sources: [{ title: "Honda: the company’s own history", link: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html" }],
  },
  {
    key: "ellen-ochoa",
    person: "Ellen Ochoa",
    organization: "NASA",
    country: "United States",
    fields: ["space"],
    years: "1985 to 1990",
    down: 2,
    doors: ["another-try", "a-new-skill"],
    told: "Ellen Ochoa first asked NASA to make her an astronaut in 1985, the year in which she finished her doctorate in electrical engineering. NASA said no. She learned to fly and got a pilot’s license. In 1987 she applied again and was refused again. In 1990, at the third try, she was chosen. Three years later she was the first Hispanic woman in space. In the end she was in charge of the Johnson Space Center in Houston.",
    sources: [
      { title: "KCUR, Kansas City, April 3, 2023", link: "https://www.kcur.org/podcast/up-to-date/2023-04-03/the-first-latina-to-travel-in-space-is-visiting-kansas-city" },
      { title: "Little Buttes Publishing: Ellen Ochoa", link: "https://littlebuttesbooks.com/2021/09/13/ellen-ochoa" },
    ],
  },
  {
    key: "marcel-proust",
    person: "Marcel Proust",
    organization: "The NRF, now Gallimard",
    country: "France",
    fields: ["books"],
    years: "1912 to 1919",
    down: 1,
    atLeast: true,
    doors: ["another-road", "asked-back"],
    told: "At the end of 1912 Marcel Proust offered the first volume of his novel to the NRF in Paris, whose review he admired. He would even have paid for the printing. Somebody there cast a quick look at the 700 pages, and the NRF said no. Another house, Grasset, brought the book out in November 1913, at Proust’s own cost. Then the NRF read it. In January 1914 André Gide wrote to him that the refusal “will remain the most serious mistake of the NRF.” In June 1919 it published him after all.",
    sources: [
      { title: "Gallimard: the story of the book (in French)", link: "https://gallimard.fr/Footer/Ressources/Entretiens-et-documents/Histoire-d-un-livre-Du-cote-de-chez-Swann-de-Marcel-Proust" },
      { title: "The Times: January 10, 1914", link: "https://www.thetimes.co.uk/article/daily-life-january-10-1914-b2d50jt5sv7" },
    ],
  },
  {
    key: "sidney-poitier",
    person: "Sidney Poitier",
    organization: "The American Negro Theatre",
    country: "The Bahamas and the United States",
    fields: ["film-stage-and-radio"],
    years: "1940s",
    down: 1,
    atLeast: true,
    doors: ["another-try"],
    told: "In the 1940s Sidney Poitier, a dishwasher in New York, answered an ad for actors. He had hardly been to school. He read his lines haltingly, with a thick Caribbean accent, and one of the founders of the theater, Frederick O’Neal, threw him out. Poitier went on washing dishes and found out that this theater ran a school and held auditions every few months. He auditioned again, and later he joined its program.",
    sources: [
      { title: "Academy of Achievement: interview with Sidney Poitier, 2009", link: "https://achievement.org/video/sidney-poitier-21/" },
      { title: "Los Angeles Times, March 8, 1992", link: "https://articles.latimes.com/1992-03-08/entertainment/ca-5880_1_sidney-poitier" },
    ],
  },
  {
    key: "barbara-morgan",
    person: "Barbara Morgan",
    organization: "NASA",
    country: "United States",
    fields: ["teaching-and-nursing", "space"],
    years: "1985 to 2007",
    down: 1,
    doors: ["asked-back"],
    told: "In 1985 NASA looked for a teacher to send into space, and about 11,000 applied. Christa McAuliffe was chosen. Barbara Morgan, who taught in a primary school, came second and trained beside her as her backup. In January 1986 the shuttle Challenger was lost, with McAuliffe and six others on board. Morgan went back to her classroom in Idaho. In 1998 NASA invited her to become an astronaut, and in August 2007 she flew. Strictly, she was never refused. She was the runner-up, and it took 22 years.",
    sources: [
      { title: "ABC News, August 7, 2007", link: "https://abcnews.go.com/amp/Technology/story?id=3454687&page=1" },
      { title: "Alturas Institute: Barbara Morgan", link: "https://www.alturasinstitute.com/barbara-bio" },
    ],
  },
  {
    key: "abdul-kalam",
    person: "A. P. J. Abdul Kalam",
    organization: "The Indian Air Force",
    country: "India",
    fields: ["engineering-and-software"],
    years: "until 2006",
    down: 1,
    doors: ["another-road"],
    told: "A. P. J. Abdul Kalam had studied aeronautical engineering and dreamed of flying. The Indian Air Force had eight places and looked at 25 candidates. He came ninth. It never hired him as a pilot, then or later, and that belongs to the story. He took a job at the defense ministry, became a scientist and in the end President of India. On June 8, 2006, at 74, he flew in an Air Force jet. “I always wanted to be an Air Force pilot,” he said, “but was rejected in 1958 and therefore I became a scientist.”",
    sources: [
      { title: "The Asian Age, on his book My Journey", link: "https://archive.asianage.com/india/failed-my-dream-becoming-pilot-abdul-kalam-new-book-974" },
      { title: "Rediff, June 2006", link: "https://www.rediff.com/news/2006/jun/10wk2.htm" },
    ],
  },
];

/** The stories that a filter shows, in the order of the page. */
export const storiesOf = ({ slug }: Filter): readonly Story[] =>
  stories.filter(({ fields, doors }) => [...fields, ...doors].some((mark) => mark === slug));
