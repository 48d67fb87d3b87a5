"""Requests that no tool of the generator serves."""
import re

from families import pools

OPEN = '''\
Write a poem about {w}|Tell me a joke|tell me a story about {w}|Who won the match yesterday?|
What is the meaning of life?|Who wrote {w} and {w}?|Why is the sky blue?|Explain {w} to me|order a pizza|
play some jazz|Call my mother|Draw a picture of a {w}|How old is the president of {C}?|Fix the bug in my code|
Summarise this article for me|What is your favourite colour?|I am bored|Buy {n} tickets for the concert|
How do I learn {w}?|Sing a song|Who was the first person on the moon?|Write an essay about {w}|open the door|
Make me a coffee|Is it dangerous to eat {w}?|What should I cook tonight?|recommend a good book|Recommend a movie|
Find me a hotel in {P}|book a flight from {P} to {P}|rent a bike in {P}|take a screenshot|Turn on the TV|
What is the best phone?|write a python script|Generate an image of a {w}|who is the mayor of {P}|
when was {w} invented|Why do cats purr?|Why do onions make us cry?|why is yawning contagious|
Why do leaves turn red in autumn?|How do bees find their way home?|How does a rainbow form?|How do magnets work?|
How do submarines sink and rise again?|how do vaccines work, in simple words|How does a {w} work?|
How was the Grand Canyon formed?|How did people live in the Stone Age?|How did the Roman Empire fall?|
how do you become an astronaut|How do you say no without hurting someone?|How do I stop biting my nails?|
How do I get over a breakup?|How do I apologise to my sister? I said something stupid.|
How can I become more confident?|how can i stop being so shy|How do I keep a houseplant alive? Mine always die.|
How do I fold a paper crane?|How do I tie a bow tie?|how do I whistle with two fingers|
How do I get red wine out of a white shirt?|How do I get chewing gum out of hair?|How do I peel a {w} properly?|
How do I make friends in {P}?|How do I learn to juggle?|How do I tell my parents that I quit?|
How would you describe the colour blue to a blind person?|How would the world look without the {w}?|
How many legs does a spider have?|How many bones are in the human body?|How many wives did Henry the Eighth have?|
How big is the sun compared to the earth?|how tall is mount everest|How old was Mozart when he died?|
How long do elephants live?|How deep is the deepest part of the sea?|How fast can a cheetah run?|
How come nobody likes my cooking?|How are you feeling today, honestly?|What came first, the chicken or the egg?|
What is love?|What is consciousness?|What is time, really?|What is the difference between {w} and {w}?|
What is the difference between a crocodile and an alligator?|what's the difference between empathy and sympathy|
What is the capital of {C}?|What is the chemical symbol of gold?|What is the largest mammal on earth?|
What is the smallest bone in the body?|What is the opposite of courage?|What is the plot of Hamlet?|
What is the moral of the story of the three little pigs?|What is the secret of a happy marriage?|
What is your opinion on {w}?|What is your star sign?|What is your biggest fear?|What is it like to be a machine?|
What is a black hole?|What is a haiku?|what is photosynthesis|What is quantum entanglement?|
what is so special about {w}|What does it mean to be free?|What does my dream about a {w} mean?|
What does a {w} eat?|what does the fox say|What do you think about {w}?|
what do you think of people who never reply|What do you do all day?|What do people in {C} eat for breakfast?|
What do I say at a funeral?|What do I do with my life?|What do you call a fish with no eyes?|
What would you do with a million?|What would happen if the moon disappeared?|What would Socrates say about {w}?|
What would you wear to a wedding in {P}?|What should I name my goldfish?|
What should I name my son? We like short ones.|What should I say to my crush?|What should I wear tonight?|
What happened in 1492?|What happened to the dinosaurs?|What happened between {N} and {N}? Everybody is gossiping.|
what happens after we die|What happens when you mix {w} with {w}?|What makes a good leader?|
What makes people laugh?|what makes you think you are intelligent|What causes hiccups?|
What caused the First World War?|What can I do against hiccups?|What can you tell me about the people of {P}?|
What are the rules of chess?|What are the seven deadly sins?|What are your hobbies?|what are we, just stardust?|
What gives you hope?|What has keys but opens no locks?|What gets wetter the more it dries?|
What has a neck but no head?|What rhymes with {w}?|What colour suits me best? I have red hair.|
what religion are you|What animal would you be?|What superpower would you choose?|
What was the French Revolution about?|What was it like to grow up in the eighties?|
What was Einstein like as a person?|What if everything is just a simulation?|What if nobody comes to my party?|
whats the point of homework|Which is better, {w} or {w}?|Which came out on top, Athens or Sparta?|
Which animal sleeps the longest?|Which philosopher said that man is a wolf to man?|
Which superhero would win in a fight?|Which of us two is right? She says {w}, I say {w}.|
Which planet has the most moons?|which country has the happiest people|Who are you really?|Who made you?|
who is your best friend|Who discovered penicillin?|Who painted the Mona Lisa?|Who invented the {w}?|
Who was Cleopatra?|Who was the last emperor of {C}?|Who was right, Plato or Aristotle?|
Who is stronger, a lion or a tiger?|Who is {N} and why is everybody talking about her?|
Who would win, a bear or a shark?|who killed Julius Caesar|Who taught you English?|Who let the dogs out?|
Whose fault is it when two people fall out?|Where do babies come from?|Where does the word {w} come from?|
Where do you live?|Where do lost socks go?|Where is the soul?|Where are you from originally?|
When did the Berlin Wall fall?|When will the world end?|When is somebody grown up?|
When did humans learn to make fire?|when was the last ice age|Why are flamingos pink?|Why are you so polite?|
Why am I so tired all the time?|Why am I like this?|why am I always the one who has to apologise|
Why are people in {C} so tall?|Why can't we tickle ourselves?|Why can't I remember my dreams?|
Why did the chicken cross the road?|Why did {N} leave her husband?|why did Rome burn|
Why do people believe in ghosts?|Why do I always fall for the wrong ones?|Why do we dream?|
why do we have an appendix|Why does my grandmother hate {w}?|Why does my cat stare at the wall?|
Why does bread go stale?|Why does toast always land on the buttered side?|Why is the sea salty?|
Why is {w} so popular?|why is everybody so rude these days|Why is life so unfair?|Why is my boss such a pain?|
Why is seven an unlucky or a lucky number, depending on the country?|Why is there something rather than nothing?|
Why should I be good?|Why would anyone live in {P}?|why not|Are you alive?|are you smarter than a human|
Are you angry with me?|Are you a man or a woman?|Are ghosts real?|Are tomatoes fruits?|
Are we alone in the universe?|are there more stars or grains of sand|Am I a bad person?|
Am I too old to start with the {w}?|Am I allowed to cry at work?|Is there a god?|Is there life on Mars?|
Is it normal to talk to yourself?|Is it rude to eat {w} with your hands?|Is it wrong to lie to protect someone?|
is it bad luck to see a black cat|Is it true that goldfish forget everything?|
Is it true that {N} and {N} are getting married?|Is a hot dog a sandwich?|is water wet|Is free will an illusion?|
Is Pluto a planet?|Is {w} a real word?|Is {N} a name for a boy or a girl?|Is math invented or discovered?|
Is my husband cheating on me? He smiles at his screen all day.|Isn't life beautiful?|Do you love me?|
Do you dream?|do you ever sleep|Do you believe in fate?|Do you like {w}?|Do you like your name?|
Do you remember me?|Do you think {N} likes me?|do you think aliens exist|Do you think I should forgive her?|
Do you have feelings?|Do you have brothers or sisters?|do you know any good riddles|
Do you know {N}? She talks about you all the time.|Do fish feel pain?|Do animals have a sense of humour?|
Do plants hear us?|do penguins have knees|Do opposites attract?|Does money make you happy?|
Does pineapple belong on pizza?|Does he like me or is he just being nice?|Does the end justify the means?|
does sugar make children wild|Did Shakespeare really write all that?|Did people really think the earth was flat?|
Did you miss me?|did {N} really say that|Can you feel pain?|Can you keep a secret?|
Can you tell me a bedtime story with a {w} in it?|Can you sing for me?|Can you teach me some manners?|
Can you write me a love letter? It is for {N}.|Can you hug me?|can you make me laugh|can you do a Scottish accent|
Can you wash the dishes? I hate doing it.|Can you scratch my back?|Can you walk the dog, I am too tired|
Can you carry the {w} upstairs?|Can pigs fly?|Can a {w} be art?|Can machines think?|Can two wrongs make a right?|
Can I be angry and kind at once?|can dogs eat chocolate|Could you iron my shirts?|Could you guess my age?|
Could you write a limerick about a {w}?|could you be a bit more cheerful|
Could a human survive on the moon without a suit?|Could you hold the ladder for a minute?|
Would you rather be a {w} or a {w}?|Would you marry me?|would you lie to me|Would you mind making my bed?|
Would you say that {w} is overrated?|Should I text my ex?|Should I cut my hair short?|
Should I get a tattoo of a {w}?|should i quit my job and become a painter|
Should we have children? We cannot agree.|Should children be allowed to vote?|Should I trust {N}?|
Should a {w} be blue or green, in your opinion?|Shall I compare thee to a summer's day?|
Have you ever been in love?|Have you ever lied?|have you read any Tolstoy|Have you heard the latest about {N}?|
Has anyone ever proven that {w} is real?|Will robots take over the world?|Will I ever be happy?|
will you be my friend|Will {N} ever grow up?|
If a tree falls in a forest and nobody is there, does it make a sound?|
If you could be anything, what would you be?|
If three cats catch three mice in three minutes, how many cats catch a hundred mice?|
If a train leaves {P} and another leaves {P}, where do they meet? It is from my maths book.|
If everybody lies, who can we trust?|if you were a vegetable which one would you be|
A farmer has {n} sheep, all but two run away. How many remain?|
A {w} and a half costs a dollar and a half, what is the riddle here?|
Anna is twice as old as Ben was when she was his age. How old is Ben?|
{N} has {n} marbles and gives half to her brother. How do I write that as an equation?|
I have to prove that the root of two is irrational. How?|
My son must learn fractions and hates it. How would you explain them?|
Explain the theory of relativity like I am five|Explain irony to me|explain to me why {w} matters|
Explain the offside rule in one sentence|Explain the joke about the {w} and the priest|Tell me something nice|
Tell me something I don't know|tell me a secret|Tell me a scary story about a {w}|Tell me a riddle|
Tell me about your childhood|tell me how to be happy|Tell me what {N} thinks of me|
Tell me why I should get up in the morning|Tell me everything about the Vikings|tell me a fun fact about {w}|
Tell me about the history of {P}|Describe a {w} without using the letter e|Describe yourself in three words|
Compare {w} with {w} in a funny way|Prove that god does not exist|Prove Pythagoras for me|
Convince me that {w} is worth it|Cheer me up|cheer me up, please, it was an awful week|
Comfort me, my goldfish died|Compliment me|Roast me|Flatter me a bit|Insult me like Shakespeare would|
Pretend you are a pirate|Pretend to be my grandmother|Imagine you are a {w}. What do you see?|
Imagine the world without {w}|Guess what I am thinking|guess who I met yesterday|Say something in pirate language|
Say something clever about {w}|Repeat after me: I am a {w}|Talk to me, I am lonely|Argue with me about {w}|
Philosophise about the {w}|Debate me on whether cats beat dogs|Give me advice on love|
Give me three reasons to get up early|Give me a nickname|Give me a hug|Give me an idea for a costume|
give me a motto for life|Give me a pep talk, I am scared of tomorrow|
Give me a good excuse for not going to {N}'s party|Write a haiku about {w}|Write a love song for {N}|
Write a limerick about a man from {P}|Write the first line of a novel about a {w}|
Write a speech for my sister's wedding|write a funny toast for {N}, she turns fifty|
Write a fairy tale with a {w} and a dragon|write me a rap about my {w}|Write a villain's monologue|
Write a breakup letter that is not too cruel|Compose a lullaby for my baby|Compose a sonnet on {w}|
Invent a word for the fear of {w}|Invent a new animal and tell me how it lives|
Invent a myth about how the {w} came into the world|Make up a slogan for peace|
Make up a story in which {N} meets a {w}|make me a sandwich|Make me smile|make my bed|Come up with a pun on {w}|
Finish this sentence: life is like a {w}|Rhyme something with {w}|Paint my fence|Draw me a sheep|
draw a moustache on {N}|Knit me a scarf|Bake me a cake|Peel the potatoes|Fold the laundry|Mow the lawn|
Take out the rubbish|Walk the dog|Carry my suitcase|Bring me a glass of water|Bring me a {w} from the cellar|
Fetch me my slippers|Pass me the salt|Hold my hand|Hold this {w} for a second|Tie my shoes|
Push the car, it will not start|Climb up and get the ball from the roof|Dance with me|Kiss me|Massage my feet|
Cut my hair|Wipe the table|Dig a hole in the garden|Chop some wood|
Fix the leaking tap in the bathroom, please. It drips all night.|Iron my trousers|Scrub the {w} until it shines|
Dust the shelves|Tickle me|Jump|Dream something nice for me|Laugh|Surprise me|Entertain me|
Amuse me, I have to wait for an hour|Impress me|Be honest: am I boring?|Be quiet|
Be my teacher and ask me about the Romans|Never mind. Do you like rain?|Knock knock|Guess my zodiac sign|
Truth or dare?|Rock, paper or scissors?|Coffee or tea?|Cats or dogs?|{w} or {w}, which one do you prefer?|
Thoughts on {w}?|Any advice for a first date?|any idea why my cake is always dry|
Any thoughts on the meaning of {w}?|Ever been to {P}?|Ever wondered why we say {w}?|
Seriously, what is wrong with {N}?|So what is art?|So you think you are funny?|so what do i do now that she left|
Well, what is justice?|And what do you think about that?|But why?|
Let us talk about {w}. What comes to your mind first?|Let's play twenty questions|
Let's play a word game: I say {w}, what do you say?|I am sad|I feel lonely tonight|
I feel like nobody understands me. Do you know that feeling?|I am in love with {N}. What should I do?|
I am so angry at {N} that I could scream|i am scared of the dark|
I am thinking about becoming vegan. What speaks against it?|I am a Pisces and he is a Leo, can that work?|
I had a fight with my mother. Was I wrong?|I had the weirdest dream: a {w} chased me. What could it mean?|
I have butterflies in my stomach|I have a crush on my neighbour, any advice?|I hate Mondays, don't you?|
I lied to my best friend. Should I tell her?|I need a hug|I need somebody to talk to|
I need a good name for my rabbit|I want to be a better person. Where do I begin?|
I want to understand Kant. Why is he so hard?|i want to impress a girl, what do i say|I wonder what {N} is up to|
I wonder whether {w} makes people happy|I would like to hear a ghost story|
I would love to know why the Egyptians built pyramids|I think, therefore I am. Who said that?|
I bet you can't make me laugh|I can't sleep. Tell me about sheep.|I can't decide between {w} and {w}|
I don't understand poetry. What is it good for?|I caught my son smoking. How should I react?|
I quit smoking a week ago and it is hell. Motivate me.|I saw {N} with another man. Should I say something?|
I just became a grandfather. Any words of wisdom?|I never know what to say at parties|I miss my dog so much|
I'm bored out of my mind, entertain me|I'm nervous about my driving test. How do I calm down?|
My best friend stopped talking to me. Why would she do that?|My girlfriend says I snore. Do I?|
My {w} is possessed by a demon|My neighbour plays the drums at night. What would you do?|
My daughter asks why the moon follows us. What do I tell her?|
my teacher says {w} is the root of all evil, is she right|
My husband forgot our anniversary. How do I make him suffer?|
My grandfather was born in {C}. What was life like there back then?|
My tooth hurts and I am afraid of dentists. Should I be?|Nobody laughs at my jokes. What am I doing wrong?|
Nobody loves me|Everyone says I look like {N}. Do I?|Everybody has a talent. What is mine?|
People say {w} is healthy. Do you buy that?|People keep telling me to smile. Why?|They say love is blind. Is it?|
They told me {N} is a liar, what do you think?|
We are having a debate about {w}. Who is right, the young or the old?|We had a bet: is a strawberry a berry?|
We are stuck on our crossword, a river of the underworld with four letters?|She said maybe. What does that mean?|
He never says sorry. Why are some people like that?|He said I look tired. Is that an insult?|
The older I get, the less I know. Is that normal?|The kids want to know whether dragons existed|
The cat has brought me a dead mouse. Is that love?|There was an old man from {P}, please finish the limerick|
This is boring, say something interesting|That was mean of {N}, wasn't it?|You are funny|
You are the worst. Why are you even here?|you are wrong about {w}, you know|You sound like my mother|
You and me, on a desert island. What do we do?|Beam me up|Open sesame|To be or not to be?|
Once upon a time there was a {w}. How does it go on?|Two men walk into a bar. Go on.|
Roses are red, violets are blue. Continue.|First they came for the {w}. What comes next?|
Three wishes: what would you wish for?|Hypothetically, would you eat a {w} for fame?|In your opinion, is {w} art?|
In which century did knights live?|On a scale from one to ten, how funny are you?|
For my essay: what were the causes of the Thirty Years' War?|
For school I must interview a philosopher. Can you be one?|According to you, what makes a good friend?|
As a machine, what do you fear?|Homework: name five adjectives for a {w}|Please be my therapist|
please explain what irony means, my teacher says i do not get it|Please clap|Please forgive me|
Help me understand why she cried|Help me with a speech about {w}|Help me win an argument about {w} against {N}|
help, i have fallen in love with my best friend|Teach me something about the stars in the sky|
Teach me how to moonwalk|Teach me to whistle|Name three famous women from {C}|Name a word without vowels|
Name the seven dwarfs|Spell your name backwards|Interpret this dream: I was falling and then I was a {w}|
Analyse my handwriting|Read my mind|Read my palm|Predict my future|Bless me|Pray for me|
Sing me a lullaby, I had a nightmare|Yodel|Meow like a cat|Wish me luck|Promise me that you will never leave|
Admit it, you like {N}|Marry me|Apologise|Praise my {w}|Judge me: I ate the last piece of cake|
Recite a poem by heart|Rewrite history so that the {w} wins|Solve the riddle of the Sphinx|
Show me the way to happiness|Turn my frog into a prince|Turn water into wine|Save the whales|Change the world|
Build me a treehouse|Grow me some tomatoes|Teleport me to {P}|Cook something with {w} for the children|
Crack an egg with one hand|Polish my shoes until I can see my face in them|Sew this button back on my shirt|
Swat the fly|Shake hands with {N} from me|Water, fire, earth or air?|blah blah blah|lol|
hmm, what is the sense of all this|so, gossip time: what is going on between {N} and the baker|
ok smart one, what is heavier, a kilo of feathers or a kilo of lead|
quick, a good comeback for someone who called me a {w}|just curious, do snakes yawn|
no idea what to do this evening, any thoughts|honest question: is {w} for old people?|
weird question but do you have a favourite number|
between you and me, is {N} too strict with her children'''.replace('\n', '').split('|')


def open_request(r):
    draw = {
        'w': lambda: pools.word(r),
        'n': lambda: str(r.randint(2, 9)),
        'P': lambda: pools.place(r),
        'C': lambda: r.choice(pools.COUNTRIES),
        'N': lambda: pools.first_name(r),
    }
    return re.sub(r'\{(\w)\}', lambda match: draw[match.group(1)](), r.choice(OPEN))
