"""Sentences around a request that are no arguments.

BEFORE and AFTER hold no values; LURE holds a value of some kind (the braces) and is used only where no parameter of
the tool is of that kind. The last eighth of each list is held out (split t1)."""
BEFORE = '''\
I hope you are doing well.|Sorry to bother you again.|I am in a bit of a rush.|This is the first time I use this.|
My phone is almost empty, so quickly.|My boss is waiting for it.|We talked about it at lunch.|
I have been trying to sort this out all morning.|I could not find it anywhere on the site.|
It is for a friend of mine.|Okay, next thing.|Right, let us get started.|One small thing before I leave.|
I am not very good with computers.|I already asked somebody else, but nobody knew.|It is a long story.|
The kids are asleep, so I finally have some time.|I just came back from holiday.|
My colleague told me that you can do this.|I keep forgetting this.|Let me try this again.|
I have a strange question.|I was wondering about something.|The other app does not work today.|
We are in the middle of something here.|I do not want to do it by hand.|Bear with me, I am typing on the train.|
I am writing this from my phone.|The line is bad, so I am writing instead.|It was a hard day.|
Honestly, I am a little lost.|My old assistant used to do this for me.|You helped me so well the last time.|
I am new here.|I only need one thing.|There is something you can do for me.|I tried it on my own and gave up.|
I know it is late.|Nobody else is in the office.|My memory is not what it used to be.|I have got my hands full.|
We are running behind schedule.|I promised my wife to take care of it.|My partner asked me to do this.|
It came up in the meeting.|I am preparing something for the team.|They want it before the end of the day.|
Somebody has to do it.|I have put it off for too long.|I am standing in the queue right now.|
I am in the car, so please keep it short.|My screen is broken and I cannot see much.|I have only one hand free.|
The baby is crying, so make it quick.|Things are a little chaotic today.|I have been looking forward to this.|
Well, here we go.|Let me explain.|Here is what I need.|So here is the thing.|I was told to ask you.|
The last answer was great.|I would do it myself if I knew how.|We need to get this done.|I am still half asleep.|
There has been some confusion about this.|I am helping my neighbour with something.|
My father does not know how to do it.|I am asking on behalf of a friend.|You are my last hope.|
I think I made a mistake earlier.|I cannot log in anywhere today.|The wifi here is terrible.|
This should be easy for you.|I will not take much of your time.|Before I forget it again.|
I have changed my mind about the other thing.|It is all a bit urgent.|I am cleaning up my list of open points.|
I had to look for my glasses first.|It is so hot that I cannot think.|Please be patient with me.|
Guess who is back.|Next on the list.|I have never trusted machines, but here I am.|My niece thinks I am hopeless.|
In my day we did this with pen and paper.|Thank goodness you are awake.|I need a hand with something.|
You were recommended to me.|You are quicker than our hotline.|I am not from here, so I do not know how it works.|
Sorry, my cat just walked over the keyboard.|Oh dear, I nearly forgot.|I am walking the dog and typing at once.|
I guess this is easy for you.|I am on my bike, so voice only.|I swear I had it on a sticky note.|
I type slowly, so be patient.|My pager will go off any second.|Nobody picks up the phone over there.|
Everyone here is staring at me.|You would not believe my morning.|I was not paying attention in the briefing.|
Now to something else.|My team is flaming me already.|The lady on the phone could not help me.|
I was just about to leave.|That was quick, so one more.|So, the boss has spoken.|
The instructions make no sense to me.|At my age I am still learning.|Thanks again for earlier.|
I am on the bus and it is shaking.|It has been bothering me for a while.|
I am standing in the rain at a client's door.|The doctor said I should avoid stress.|
There is no one else I could ask.|I was hoping to do this from the sofa.|It is nothing serious.|
We are switching systems, so bear with me.|Excuse my English, it is not my first language.|I am between meetings.|
Phew, what a day.|It sounds silly, I know.|For once I am early.|I feel a bit stupid writing this.|
I am wearing gloves, so voice input it is.|How funny that you are online.|Exams are coming and I am panicking.|
This one has been on my list forever.|My manager just dropped this on my desk.|I have asked around, no luck.|
I want to surprise somebody.|You are doing great, by the way.|Thanks for being there.|
I am a bit under the weather.|While I am at it.|While I still have signal.|Before I go to bed.|
I only do the pipes, not the paperwork.|I am on the night shift again.|We are new in town.|
It has been a rough week.|I retired last spring and have plenty of time.|The deal is as good as done.|
If I do not do it now, I never will.|Since you are here.|I am an old customer of yours.|
I have to hand in my report and this is still open.|I am in a meeting and nobody may notice.|
Since the website is down, I am trying it this way.|The old man next door needs a hand.|
Fair warning, I am grumpy.|I have just come off a double shift.|We are understaffed, as ever.|We had a power cut.|
Please bear with an old lady.|It is my turn to do this.|It just came to my mind.|
I am learning your language, so please be kind.|I have got a small problem on my hands.|
I have a lecture in a moment.|I am a student and totally broke.|Not sure if this is the right place.|
My tools are in the other van.|No idea why it does not work over here.|Something went wrong on our side.|
I thought I could manage alone.|I want to get it right for once.|My van is parked in the second row, so fast.|
My hands are full of plaster.|We have a customer who is breathing down our necks.|I am out of breath.|
I lost the last round, do not ask.|Please do not tell anybody that I had to ask.|
My mother keeps asking me about it.|My husband is useless with these things.|It always happens to me.|
We are late for school as usual.|Good thing that you are here.|Once more unto the breach.|
I woke up with this in my head.|Alright then.|I should be studying instead.|Nobody told me that I had to do it.|
How you say it, I am in a hurry.|This is embarrassing.|We are all a bit nervous.|
I am on a ladder with my phone in my hand.|I have done it the hard way before, never again.|
I am training a new colleague and want to show her something.|I have not had my coffee yet.|Not my best day.|
Our intern normally does this, but he is ill.|Alright, back to business.|
I am afraid I have to disturb you once more.|It is raining cats and dogs and I am stuck inside.|
Please excuse mistakes, I write with a dictionary.|I am trying to be a better person and plan ahead.|
Our system is down.|To cut a long story short, I messed up.|We are in the lobby and about to start the raid.|
I have been sitting in front of this spreadsheet for ages.|I got a call and now I have to act.|
We had a little argument about it.|I got it wrong the last time.|Our landlord is getting impatient.|
There is a lot going on.|I do this every week and I still forget how.|At my age you forget things.|
I forgot my charger, so no long talk.|I am waiting for the match to load.|I could swear it worked before.|
The apprentice has dropped everything, so it is up to me.|I am cooking and my hands are sticky.|
I have my in-laws coming over.|My toddler is pulling at my sleeve, so forgive the typos.|Anyway, life goes on.|
Somebody left this on my desk without a word.|It is the first thing on my list.|
Please forgive the noise in the background.|I could use some support.|For some reason the button is gone.|
They laughed at me when I said that I would ask you.|As promised, I am back.|This keyboard is awful.|
I got your link from the help desk.|I am hiding from the kids for a moment.|
We are in the lift, so if I vanish, that is why.|Oops, I pressed the wrong button.|
I am calling you the last resort.|The printer is jammed, so I am doing it like this.|
Everybody says that you are good at this.|I am filling in for somebody.|We are on the road with the whole family.|
Surprise, me again.|It is a mess here.|My grandchildren showed me how to write to you.|I feel like a dinosaur.|
The team counts on me.|I do not have my laptop with me.|I have looked everywhere.|Argh, this thing again.|
I need to get this off my chest and off my list.|My inbox is overflowing.|My professor is merciless.|
Lucky for me that you never sleep.|The neighbours are having a party, so I am awake anyway.|
My flatmate ate my lunch, so I am in a bad mood.|I have been meaning to do this for weeks.|I am stuck.|
I have a bad conscience about it.|The whole department is waiting for me.|
Because the app keeps crashing, I am writing to you.|We just got married and drown in errands.|
I got a reminder about this.|I have a patient waiting.|I guess I need you again.|
My wife says that I should just ask you.|You must be tired of me by now.|I have a cold and no voice.|
Our old system died.|I do not trust my own eyes any more.|I am putting the finishing touches to something.|
I do not know the right word for it.|It is one of those days.|They have changed the process again.|
As you may have noticed, I am in a rush.|I cannot reach anyone.|The lights just went out, typing in the dark.|
I cannot believe that I have to ask this.|Sorry for the caps earlier.|We lost our internet, so I am on mobile.|
It took me ages to find this chat.|Ugh, I hate paperwork.|I am on the building site and it is loud here.|
I have had far too much coffee.|The dog ate my notes, really.|Now that we have sorted that out.|
I am the only one who stayed late.|I overslept again.|While the kettle is boiling.|I am about to board.|
I broke my arm and type with the left hand.|We have guests and I want to look clever.|My head is spinning.|
I thought it was done, but it is not.|Whatever, let us do it.|The last tool that I tried was awful.|
To be honest, I should have done it long ago.|Their website makes me dizzy.|It is a bit embarrassing.|
I am on my break and it is a short one.|I am multitasking badly.|I do not want to bother my colleagues with it.|
I was told that this is the right place.|Our secretary is on leave.|My headset is dead, so I type.|
I need a break, but first this.|We are a small shop and do everything ourselves.|Sorry for being a pain.|
I dropped the ball on this one.|I just respawned, so I have a moment.|To keep it brief.|
I have just moved and nothing works yet.|This one is for my grandmother.|
The twins are fighting again, give me a second.|I am trying to be organised for once.|Before my battery gives up.|
My daughter is better at this than I am.|I am packing lunch boxes while I type this.|Long time no see.|
It is freezing in here and my fingers are numb.|Believe it or not, I like doing this.|
I have been in the library since the morning.|I am a bit of a perfectionist.|I am streaming, so be nice.|
Everything is upside down since the move.|Sorry, wrong window before.|Good to have you back.|
I was on hold forever and hung up.|No drama, but I am in trouble.|
I have not slept since the little one got her teeth.|So much to do, so little time.|Right, focus.|
Hello there, me again.|I forgot what I wanted to do first.|I have visitors and no plan.|
They are renovating next door and I cannot hear a thing.|This is my last try.|My son set this up for me.|
I do not like talking to machines, but well.|My thesis is killing me.|
I dropped my phone and the screen is cracked.|Hmm, where was I.|We tried it together and failed.|
This is going to sound odd.|If only I had started earlier.|The ward is full and I have been on my feet all night.|
I cannot remember my own head.|I am up to my elbows in grease.|I hope you understand me, I translate in my head.|
Today is a busy one.|It is hard to type with gloves on.|I finally made up my mind.|The whole family is waiting.|
Somebody at work needs to know.|I spilled coffee on my notes.|My notes are a mess.|I am curious about something.|
Do not laugh at me.|We had a long discussion about it.|
I lost the paper where I had it written down.'''.replace('\n', '').split('|')
AFTER = '''\
I would be very grateful.|Take your time.|That would help me a lot.|No need to hurry.|I will be right back.|
Let me know if something is missing.|I really need it.|It is important to me.|Then I can go home.|
That is all for now.|I will take it from there.|Sorry for the trouble.|You would save my day.|
Otherwise I have to do it by hand.|I have no idea how else to do it.|Everybody is asking me about it.|
If it does not work, just tell me.|I hope that makes sense.|Just do it without asking back.|
My colleagues will be happy.|I owe you one.|I could not do it without you.|Please be careful.|
A short answer is enough.|Please do it right away.|It has to be done anyway.|I am counting on you.|
The others are waiting already.|I promised it to them.|We have been waiting for a while.|
I was going to do it myself, but well.|I am sure you know how.|Do not worry about the rest.|Please double check.|
It is nothing special.|They keep asking.|The rest can wait.|I am off to bed after that.|It slipped my mind.|
That is the only thing left.|You know what I mean.|As always.|Same procedure as always.|Nothing fancy.|
I do not need any details.|Please tell me when it is done.|I am really curious.|I want to be sure.|
It would be nice to know.|I cannot wait.|Someone asked me and I did not know.|I have no clue.|
I am a bit nervous about it.|My friends do not believe me.|We made a bet about it.|I always get that wrong.|
I hope it is not too late.|My head hurts already.|Let us see how that goes.|Fingers crossed.|
Hopefully that is possible.|If you can, of course.|No stress.|Do it for the children.|
I will make myself a tea meanwhile.|It cannot be that hard.|That is for my grandmother.|That is all from my side.|
Many thanks in advance.|Sorry about the typos.|Much appreciated.|Kind regards.|It is on me this time.|
It would be a shame otherwise.|I am all ears.|Hopefully nobody notices.|You get the idea.|
I am just the messenger.|Believe me, I tried.|I hope I said it right.|Please keep it simple.|I am not fussy.|
Just so that you know how serious it is.|Thanks a bunch, mate.|Do what you have to do.|It is a matter of honour.|
I would rather not call them.|I do this for the team.|I never get that right.|It is about time.|
Please keep it between us.|You never let me down.|I will keep my phone next to me.|
I have my hands full with the twins.|I need that off my mind.|I want no surprises this time.|
Greetings from the night shift.|They will not let me in otherwise.|That is what they told me, anyway.|
You have no idea how much that helps.|As far as I know that is everything.|Everyone else has done it already.|
My guild needs me.|The match is about to start.|I will get some fresh air in the meantime.|
I was told that you handle that.|The shorter the better.|It is not for me.|Over and out.|
I will be on the train in a moment.|Do not let me down.|This has to be sorted.|Everyone is looking at me.|
Something tells me that it will work.|After that I am free.|My nerves are in shreds.|I guess that is all.|
I think you have everything now.|We are all waiting.|Cheers from the site.|The mortar is drying, you see.|
I am relying on it.|That way we avoid a fight.|It is a surprise, so keep quiet.|We have tried everything else.|
It is not urgent at all.|I did promise, after all.|I hope that is clear.|Not my idea, by the way.|
I do not mind how you do it.|They keep calling me.|We really have to get going.|I am done for the day after this.|
The queue is getting longer.|I am not in a hurry.|I know I am annoying.|We are all in the same boat.|
I will never complain about computers again.|I feel bad about it already.|I could kiss you.|We will be fine then.|
My brain is mush.|I hope that is not too much trouble.|We will see what happens.|No need to be fancy.|
I hope you do not mind.|I know you are only a program, but still.|All the best from us.|I have to run.|
As quick as you can.|Before I lose my nerve.|Do not tell my boss.|You are good at this.|
There will be cake for you.|Nobody is perfect.|Cheers, mate.|I am dead tired.|I am at my wits' end.|
I might come back later with more.|There is nothing more to it.|Please make sure it is right.|
I would not ask if it did not matter.|If it takes a while, that is fine.|That way I can relax.|
Who would have thought.|It was my fault anyway.|That is the plan at least.|I will check it later.|And that is it.|
Not a big deal.|Let me know how it went.|Hope you had your coffee.|It keeps me awake at night.|
Hopefully I did not forget anything.|It was her idea, not mine.|Then I will leave you in peace.|
Just do your thing.|That would be fantastic.|You do not have to be polite.|I do not want to get into trouble.|
That should do it.|Then we are even.|Bless you.|The break is nearly over.|Please take it seriously.|
Otherwise we are in trouble.|It would make my day.|I wish I could do it myself.|And do not tell my husband.|
And then I am off.|I feel better already.|We had trouble with it before.|We are counting on it.|
Let us not make it complicated.|We are already on our way.|I have nobody else for this.|
Thanks from all of us on the ward.|You are the best.|Time is money, they say.|Please hurry a little.|
The usual way is fine.|It has been on my mind all week.|Whatever works for you.|
Please and thank you, as my mother would say.|It is not the end of the world if it fails.|
We are stuck without it.|It is what it is.|I cannot do it from here.|I want to impress them.|
I know nothing about it, honestly.|The phone is about to die.|Better safe than sorry.|My stream is watching.|
My fingers are cold.|No pressure.|I have a train to catch.|Please do not make me wait.|My patients come first.|
Just like the last time.|Because I am lazy, I admit.|I hate to nag.|As I said, I am new to this.|
Please forgive my spelling.|I have been burned before.|I am already late.|My shift ends soon.|
I am crossing my fingers.|I cannot see it from where I stand.|I think that is how it is called.|
I did it wrong the last time.|It is our last chance.|I cannot type any more.|You are an angel.|
Otherwise my team will kill me.|You can ignore the rest of my message.|The whole team will be relieved.|
I am not a native speaker, sorry for mistakes.|That is what friends are for.|The old way was too slow.|
I would like to have it behind me.|I need it for a presentation.|My apologies for the chaos.|
That would be brilliant, cheers.|Sorry if that is a silly thing to want.|I forgot it twice already.|
I have waited long enough.|We can celebrate afterwards.|It has to look professional.|It is a favour for somebody.|
I know it is a lot.|I am not good at waiting.|Then my wife is happy and so am I.|I think I said it all.|
Life is hard enough.|I am all thumbs with these things.|Always a pleasure.|They said it would be easy.|
Let us hope for the best.|It never works when I do it.|Tell nobody that I could not do it myself.|
Once that is done I can breathe.|Then I can put the kids to bed.|Then I will buy you a virtual beer.|
Let us get it over with.|Please do not shout at me.|The baby is waking up, so I have to run.|
It is the least I can do.|I do not want to look stupid again.|Then I can finally sleep.|
That should keep them quiet.|Much obliged.|I will tell everyone how good you are.|They are very strict about it.|
My dog is dragging me away.|So much for my plans.|My eyes are closing already.|I have a class in a moment.|
I do not understand the menu, you see.|Then the customer stops calling.|But take your time, really.|
The kids will thank you.|You know how it is with kids.|The others gave up already.|
My mother will be over the moon.|The sooner the better.|Then I am out of here.|That is fine by me.|
I have to get back to the site.|I will wait here.|And sorry again.|I am just trying to be a good neighbour.|
Everything depends on it.|Then I can cross it off.|Right now would be best.|This is driving me mad.|
No offence, but the last one was slow.|Trust me, it is important.|The ward is calling me.|
You know what bosses are like.|I will deal with the consequences.|You are a lifesaver.|
I have to get back to my patients.|I have given up on the website.|You can take it from there.|
My students will love it.|I could cry.|There is no rush.|The whole town talks about it.|No need to explain.|
You know the drill.|So far, so good.|I want it to be over.|It is what the client wants.|
Otherwise there will be tears.|After that you can rest.|That is how we always do it.|It is now or never.|
My grandson says that you can do it.|I would have done it long ago, but I was ill.|I do not want to lose my turn.|
Then I can enjoy my break.|That way nobody gets hurt.|My English is not so good, sorry.|
They are getting impatient.|If you get stuck, just say so.|I guess you get that a lot.|It needs to be right.|
We want to be prepared.|Good luck with it.|Sorry to be so short.|Easy for you, hard for me.|
It has to work this time.|It means the world to me.|Thanks from the whole family.|Whenever you are ready.|
I am on the clock.|Once that is done, we can start.|I know, I know, I am late again.|Ta.|No need for a long text.|
That would be so kind.|Just the facts, please.|No questions please, I am in a hurry.|But no stress.|
If you manage that, you are my hero.|Enough said.|End of message.|It is a pity that it has to be so complicated.|
Best wishes from an old lady.|I trust you with this.|Hope that is okay.|Nobody else is going to do it.|
We cannot go on without it.|I am getting hungry.|If that is not too much.|
This is the kind of thing that I always forget.|That would be lovely, dear.|Everything else is done.|
Somebody has to keep things running.|You are a star.|You would do me a huge favour.|I do not mind waiting.|
Before somebody else does.|Sorry, I have to shout, it is loud here.|Better late than never.|
Otherwise they will send me home.|Sorry that I am so slow.|I have faith in you.|I am ready when you are.|
That is all I ask.|Before the kids wake up.|The bell is ringing, I have to go in.|
I love it when things just work.|I need it for my thesis.|I am so done with this day.|Just like we discussed.|
I am keeping my fingers warm meanwhile.|Somebody will thank you for it.|
You are quicker than me, that is for sure.|There is no plan B.|It worked the last time.|Not that it matters.|
This time for real.|The boss is looking over my shoulder.|Do not overthink it.|It would be a big relief.|
Easy, right.|You will hear from me again.|Please do not mess it up.|They never answer the phone.|
Good that you are there.|We are nearly there.|Time flies.|You can laugh if you want.|
I am getting too old for this.|Because my colleague forgot it.|The customer is standing right here.|
Trust me, I am tired.|I hate waiting.|After all, that is what you are here for.|I was told that it is quick.|
It means a lot to her.|I am already in my pyjamas.|This is my last one, promise.|I will not ask again.|
I will be very happy about it.|My boss will be pleased.|I know you can do it.|That should be everything.|
We can do the rest later.|I will explain the reason another time.|Do not ask why.|It is for work.|
It is just for fun.|Nobody has to know.'''.replace('\n', '').split('|')
# kind of value -> sentences
LURE = dict(
    person='''\
My colleague {x} asked me about it.|{x} told me to ask you.|I am doing this for {x}.|This is {x} speaking.|
Hi, {x} here.|My name is {x}, by the way.|{x} and I talked about it.|I am {x}, we spoke earlier.|
{x} is on holiday, so it is my job now.|{x} sends greetings.|You helped {x} so well last week.|
You know {x}, always in a hurry.|My daughter {x} is learning how to write.|I am covering for {x}.|
It is all the fault of {x}.|I owe {x} a favour.|{x} is already waiting in the car.|
{x} from next door gave me the link.|Our new manager {x} insists.|{x} would kill me if I forgot it.|
I promised {x} that I would do it.|I am the new one, {x} trained me.|{x} said that you are very quick.|
{x} bet that you cannot do it.|I just put little {x} to bed.|My nurse {x} is coming any minute.|
{x} keeps asking me about it.|You spoke with my sister {x} before.|{x} and the kids are making a lot of noise.|
My grandson {x} showed me how to do this.|This keyboard belongs to {x}, so forgive the typos.|
{x} will be so proud of me.|{x} has the day off.|With {x} away I have to do everything.|
I am sitting here with {x}.|My boss {x} wants it done.|It is a surprise, and {x} must not see it.|
Our foreman {x} is shouting already.|{x} usually does this, but he is ill.|{x} set up this account for me.|
Our trainee {x} is watching.|My cat is called {x}, she is on the keyboard.|Do not tell {x} that I asked.|
I got this from {x}.|I lost the bet against {x}.|My husband {x} is no help at all.|
{x} thinks that I cannot do it.|If {x} asks, I was never here.|My flatmate {x} says hello.|
My wife {x} is better at this.|Yours, {x}.|My teacher {x} would be happy to see me work.|
My neighbour {x} has no computer.|{x} broke the old one, by the way.|
{x} is the one who knows how it works, but she is away.|I had lunch with {x} and then it came to me.|
{x} from accounting needs it.|The twins and {x} are hungry.|{x} is sitting next to me and laughing.|
The new guy, {x}, is hopeless with it.|{x} recommended you to me.|Hello, it is {x} again.|It was the idea of {x}.|
Good to have you, {x} was no help.|I work with {x} on the night shift.|Thanks to {x} I am late again.|
You can thank {x} for this.|{x} tried it before me and gave up.|I had a long talk with {x} about it.|
I share a desk with {x}.|I am on the phone with {x} at the same time.|
I am {x} from the second floor.'''.replace('\n', '').split('|'),
    number='''\
I have asked {x} times already.|We are {x} people in the office.|I have only {x} minutes left.|
I waited {x} minutes in the queue.|It took me {x} tries to find you.|My battery is at {x} percent.|
I have been a customer for {x} years.|My dog is {x} and does not hear me any more.|
I have {x} tabs open and no plan.|I have got {x} unread messages from my boss.|I lost {x} rounds in a row.|
I read about it {x} years ago.|We tried for {x} minutes.|I retired {x} years ago.|There were {x} mails about it.|
They sent me {x} reminders.|I have slept {x} hours in all.|I am {x} hours into my shift.|
My signal is at {x} percent.|I have called the hotline {x} times.|It is {x} below zero in here.|
I moved here {x} weeks ago.|I have been on my feet for {x} hours.|I am number {x} in the queue.|
We are {x} days late already.|My team of {x} is watching.|I am {x} chapters behind.|I lost {x} pens on this site.|
I am sitting in row {x} of the bus.|We have {x} guests and no plan.|
The lift holds {x} people and we are stuck in it.|It took {x} of us to get this far.|
I am on page {x} of my thesis.|I have {x} people waiting behind me.|I waited {x} years for that.|
I did this {x} years ago for the last time.|We are {x} in this car and nobody knows.|
My train is {x} minutes late.|I read {x} manuals about it.|I have been up for {x} hours.|
I had {x} cups of coffee already.|They put me on hold for {x} minutes.|
There are {x} children screaming around me.|I tried {x} other apps before this one.|
It is my shift number {x} in a row.|My old phone is {x} years old.|
We have {x} beds on this ward and all are full.|I have a class of {x} pupils in front of me.|
The class before me had {x} questions.|I typed this {x} times.|We are {x} players in the lobby.|
We have been married for {x} years and argue about this.|It has been {x} days of rain.|
We have {x} trucks in the yard.|We are {x} points behind.|I am on floor {x} and the lift is broken.|
I am stuck at level {x} of my game.|It happened {x} weeks ago and still bothers me.|
You are the assistant number {x} that I try.|This is attempt number {x}.|There are {x} people in front of me.|
I have {x} kids and no time.|This is my question number {x}, I know.|I have been here for {x} weeks now.|
My baby woke up {x} times last night.|My break is over in {x} minutes.|You answered {x} of my friends before.|
My son turned {x} last week.|They told me that {x} times.|I lost my glasses {x} days ago.|
I am a grandmother of {x}.|I restarted the thing {x} times.|
This is the thing I wrote you about {x} days ago.'''.replace('\n', '').split('|'),
    place='''\
I am from {x}, by the way.|Greetings from {x}.|I am writing from {x}.|I am sitting in a cafe in {x}.|
We just moved to {x}.|My train to {x} is late.|I was in {x} last year and loved it.|
My guild mates are all from {x}.|{x} has been my home for ages.|I am on the night train from {x}.|
I came from {x} and do not know how it works here.|I have never left {x} in my life.|
Our team in {x} has given up.|I retired and moved to {x}.|The wifi in {x} is terrible.|
The hotline in {x} hung up on me.|I am on a building site in {x}.|I had a bad connection in {x}.|
My grandmother in {x} would be proud.|I am working on a ward in {x}.|I work from home in {x}.|
I saw that once in {x}.|I am stuck at the airport in {x}.|I am back from {x} and tired.|
My sister called from {x} about it.|My colleagues in {x} swear by you.|I have family in {x} who do it like that.|
I come from a village near {x}.|I am a nurse from {x}.|Our headquarters in {x} is closed.|
We got married in {x}, but that is another story.|I used to live in {x}.|
I am the only one in the {x} office who knows you.|I am studying in {x}, so I am broke.|
I once did it by hand in {x}.|I met somebody in {x} who told me about you.|
My keyboard is from {x}, so forgive the typos.|It is so loud here in {x}.|I have just landed in {x}.|
{x} is where I learned that.|I am homesick for {x}.|The boss is in {x} and wants it now.|
The lady from {x} told me to write you.|I lost my heart in {x}.|In {x} we did it in another way.|
My flatmate is from {x} and laughs at me.|Our office in {x} never answers.|I am sitting in the sun in {x}.|
We are a small shop in {x}.|I lost my glasses in {x}.|My son moved to {x} and cannot help me.|
Our van broke down near {x}.|In {x} everybody does it like that.|People in {x} are always in a hurry.|
My professor is in {x} and does not answer.|I am far away from {x} at the moment.|I am a carpenter from {x}.|
It is how we do it in {x}.|You know how people from {x} are.|We are on a road trip near {x}.|
The people in {x} could not help me.|{x} is beautiful, by the way, but I have no time for it.|
We are in the middle of {x} with no signal.|I am on the bus to {x} and it is shaking.|
It all began on a trip to {x}.|My family is from {x}.|You have a fan in {x}.|My accent is from {x}, sorry.|
They laughed at me in {x}.|I left my notes in {x}.|I am the new one in the {x} branch.|
I spent the weekend in {x} and am still tired.|I grew up in {x}.'''.replace('\n', '').split('|'),
    date='''\
I will be away until {x}.|My boss is back on {x}.|I have been thinking about it since {x}.|
My holiday starts on {x}.|I am off on {x}.|It broke on {x}.|They told me to ask again on {x}.|
I am new, I began on {x}.|I moved in on {x}.|I have not slept since {x}.|Our old system died on {x}.|
My mother comes on {x}, so the place is a mess.|I have not been myself since {x}.|It has been raining since {x}.|
My daughter was born on a {x}.|If I wait until {x}, it is too late.|I have had no internet since {x}.|
It worked fine until {x}.|The raid is on {x}, so I must be ready.|I was ill on {x}.|I broke my arm on {x}.|
I met your people on {x}.|My exam is on {x} and I am panicking.|I am without a car since {x}.|
I have been at it since {x}.|We are short of staff until {x}.|My parents arrive on {x}.|I got the letter on {x}.|
I was told so on {x}.|I asked you the same on {x}.|Nobody has answered me since {x}.|
I missed the last chance on {x}.|The school term ends on {x}.|I wrote to you on {x}, but nobody answered.|
I retire on {x}.|Our guests leave on {x}.|We lost the match on {x}, do not ask.|I gave my word on {x}.|
I am leaving on {x}, so no stress.|I lost my notes on {x}.|I am on the night shift until {x}.|
I have my thesis due on {x}.|We spoke about it on {x}.|They are closed until {x}.|I should have done it on {x}.|
It came up on {x}.|My probation ends on {x}.|The kids are off school until {x}.|
They promised it for {x} and forgot.|I have exams from {x} on.|We move house on {x} and it is chaos.|
I turn a year older on {x}.|Our trainee starts on {x}.|The new boss starts on {x}.|It was on my list since {x}.|
The heating has been out since {x}.|My wedding is on {x}, so I am nervous.|I have been your customer since {x}.|
I began with this on {x}.|It was supposed to be done by {x}.|You were down on {x}.|You helped me on {x} already.|
The landlord comes on {x}.|I am back at work on {x}.|My contract ends on {x}.|I am on sick leave until {x}.|
My boss wanted it on {x}.|My last cigarette was on {x}.|This has been on my desk since {x}.|
Our office is closed from {x} on.|I forgot it on {x} and felt bad.|
It is my last day on {x}.|We meet again on {x}.'''.replace('\n', '').split('|'),
    email='''\
My own address is {x}, in case you need it.|You can write to me at {x}.|I usually get mail at {x}.|
My team uses {x} for everything.|My login is {x}, by the way.|
I have more than one account, and this is the one with {x}.|Our old help desk was {x}.|Our shared inbox is {x}.|
It bounced when I wrote to {x}.|My inbox at {x} is full.|Nobody reads {x} any more.|I complained to {x} already.|
I have been using {x} for years.|People reach me at {x}.|If we lose the line, {x} is mine.|
The people at {x} told me to ask you.|I lost my password for {x}, but that is another story.|
They have me down as {x}.|My mother still uses {x}.|I changed my address to {x} last month.|
I wrote to you from {x} before.|The address on my card is {x}.|Our shop is at {x}.|
If anything is wrong, I am at {x}.|You have my address, {x}.|I got a strange mail from {x} this morning.|
It is signed by {x}, whoever that is.|The footer says {x}, ignore it.|My account runs under {x}.|
My new address is {x}, the old one is dead.|I tried {x} first, without luck.|I never read what comes to {x}.|
My flatmate uses {x}, so do not mix us up.|My daughter made me the address {x}.|
I am signed in with {x}, if that matters.|If you need me, {x} is my address.|I am the one behind {x}.|
I share {x} with my wife.|This chat is linked to {x}.|They registered me as {x}.|My account here is {x}.|
My old address {x} is gone.|Our office has the address {x}.|The help desk at {x} sent me to you.|
I only check {x} in the evening.|We all share {x} here.|My boss writes from {x} all day.|You know me as {x}.|
The spam from {x} is driving me mad.|My private address is {x}.|They only gave me {x} and no phone.|
Our ward has only {x}.|I wrote to {x} and nobody answered.|I got your link from {x}.|
My professor at {x} never answers.|You wrote to me at {x} last time.|We write from {x} in our team.|
They keep writing to {x}, which is not mine.|I am logged in as {x}.|We got a complaint from {x}.|
I have no mail at {x} yet.|My work address is {x}.|Nobody at {x} could help me.|
Your colleague at {x} was very kind.|My son set up {x} for me.|This was forwarded to me by {x}.|
The address {x} is mine.|I was told by {x} to come here.|My mails to {x} come back.|
Reply to {x} if something fails.'''.replace('\n', '').split('|'),
)


def part(sentences, split):
    kept = len(sentences) - max(1, len(sentences) // 8)
    return sentences[kept:] if split == 't1' else sentences[:kept]
