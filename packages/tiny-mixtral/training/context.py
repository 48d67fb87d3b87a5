"""Sentences around a request that are no arguments.

BEFORE and AFTER hold no values; LURE holds a value of some kind (the braces) and is used only where no parameter of
the tool is of that kind. The last eighth of each list is held out (split t1)."""
BEFORE = [
    x.strip()
    for x in '''\
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
Today is a busy one.|It is hard to type with gloves on.|I finally made up my mind.|The whole family is waiting.|
Somebody at work needs to know.|I spilled coffee on my notes.|My notes are a mess.|I am curious about something.|
Do not laugh at me.|We had a long discussion about it.|I lost the paper where I had it written down.'''.replace(
        '\n', ''
    ).split('|')
]
AFTER = [x.strip() for x in '''\
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
Hopefully that is possible.|If you can, of course.|I know you can do it.|That should be everything.|
We can do the rest later.|I will explain the reason another time.|Do not ask why.|It is for work.|
It is just for fun.|Nobody has to know.'''.replace('\n', '').split('|')]
# kind of value -> sentences
LURE = dict(
    person=[
        'My colleague {x} asked me about it.', '{x} told me to ask you.', 'I am doing this for {x}.',
        'This is {x} speaking.', 'Hi, {x} here.', 'My name is {x}, by the way.', '{x} and I talked about it.',
        'I am {x} from the second floor.',
    ],
    number=[
        'I have asked {x} times already.',
        'We are {x} people in the office.',
        'I have only {x} minutes left.',
        'I waited {x} minutes in the queue.',
        'It took me {x} tries to find you.',
        'My battery is at {x} percent.',
        'I have been a customer for {x} years.',
        'This is the thing I wrote you about {x} days ago.',
    ],
    place=[
        'I am from {x}, by the way.', 'Greetings from {x}.', 'I am writing from {x}.', 'I am sitting in a cafe in {x}.',
        'We just moved to {x}.', 'My train to {x} is late.', 'I was in {x} last year and loved it.',
        'I grew up in {x}.',
    ],
    date=[
        'I will be away until {x}.', 'My boss is back on {x}.', 'I have been thinking about it since {x}.',
        'My holiday starts on {x}.', 'I am off on {x}.', 'We meet again on {x}.',
    ],
    email=[
        'My own address is {x}, in case you need it.', 'You can write to me at {x}.', 'I usually get mail at {x}.',
        'Reply to {x} if something fails.',
    ],
)


def part(sentences, split):
    kept = len(sentences) - max(1, len(sentences) // 8)
    return sentences[kept:] if split == 't1' else sentences[:kept]
