"""More small talk, by sort; every reading is told apart by its text, so the sorts share none."""
from .patterns import lines

COURTESIES = dict(
    hello=lines('''
(heya|hullo|hallo|hola|bonjour|hey hey|hi hi|yo yo|hey bot|hello robot|hi assistant|hello computer)(!|)
(hello|hi|hey) (my friend|friend|everybody|all|mate|buddy|dear|again)(!|.|)
(is anyone there|anybody there|are you there|you there|are you awake)(?|)
(hi|hello|hey)(,|) (it's me|it is me again|i'm new here|i am back|i'm back)(!|)
(nice|good|pleased) to meet you(!|.|)
(HELLO|HI|HEY|Good Evening|GOOD AFTERNOON)(!|)
(hiii|heyyy|helloo|hellooo|hii|heyy)(!|)
(hello|hi|hey) (👋|🙂|:-D)
(good evening|good afternoon) (to you|sir|dear assistant|friend)(!|.|)
'''),
    morning=lines('''
(good morning|morning) (to you|all|friend|sunshine|dear|bot|assistant|mate)(!|.|)
(gm|g'morning|mornin|top of the morning|GOOD MORNING|a very good morning|a good morning to you)(!|)
(rise and shine|good morning, it's me|good morning, friend|morning, robot)(!|)
(good morning|morning) (☀️|:-D|🙂)
'''),
    welcome=lines('''
(thank you|thanks) (kindly|a million|ever so much|again|a bunch|my friend|mate|dear|bot|for everything|for that|so so \
much)(!|.|)
(tysm|thnx|thanx|tks|tanks|thankyou|thank u|thx a lot|thxx|merci|gracias|danke|ta|ta very much)(!|)
(ok|okay|cool|great|lovely|wonderful|brilliant|super), (thx|thanks a lot|thank you so much|cheers|ty)(!|.|)
(that's|that is|that was) (very kind|so kind|kind|very helpful|a great help|what i needed), (thank you|thanks)(!|.|)
(i am|i'm) (very |so |really |) (grateful|thankful)(!|.|)
(i appreciate it|i really appreciate it|appreciated|appreciate your help|i owe you one|you saved me|you are a \
lifesaver)(!|.|)
(thanks|thank you) (🙏|😊|❤️)
(THANK YOU|THANKS|Thank You So Much|CHEERS MATE)(!|)
(bless you, thank you|cheers mate|cheers bro|cheers pal|nice one, cheers|thanks bro|thanks man|thanks buddy)(!|)
(that's all|that is all|that will be all|nothing else|no more questions), (thanks|thank you)(!|.|)
'''),
    who=lines('''
(who|what) (exactly |) are you(, really|, by the way| actually| supposed to be)(?|)
(am i talking to|am i chatting with|is this|is that) (a human|a person|a machine|a bot|a computer|a real human)(?|)
(are you|you) (a person|a computer|a machine|a program|a human being|some kind of robot|a chatbot|real|alive|siri|\
alexa)(?|)
(what|how) (should i call you|shall i call you|do people call you|do they call you)(?|)
(do you have|have you got|did they give you) a name(, bot|, by the way)(?|)
(what kind of|what sort of|which) (assistant|bot|ai|program|model) are you(?|)
(tell me|say) (who you are|what you are|something about yourself|your name)(.| please|)
(who|what) is this(?|)
(who r u|what r u|wat are you|who are u|whats your name|whats ur name|ur name)(?|)
'''),
    can=lines('''
(what|which) (things|tasks|jobs|kinds of questions) can you (do|handle|help with|take on)(?|)
(what are you|what is this) (good for|good at|useful for|capable of|made for)(?|)
(can|could) you (tell me|explain|show me|list) what you (can do|are able to do|do|can help with)(?|)
(how|what) can i use you for(?|)
(list|show|show me|tell me) (your tools|your skills|your abilities|your functions|the tools you have)(.| please|)
(i need help|i need some help|help me|help please|please help|can you help|could you help me|assist me)(!|.|?|)
(any|what) (tricks|special skills|talents) (do you have|up your sleeve)(?|)
(how does this work|how do i use this|how do i use you|what now|what do i do here|where do i start)(?|)
(what else can you do|what more can you do|is that all you can do|what can u do|wat can you do|what can i do here)(?|)
(menu|options|commands|instructions|HELP|Help!|/help|help!)
'''),
    bye=lines('''
(bye|goodbye|see you|later|cheerio|farewell|so long) (then|for now|my friend|mate|bot|friend|dear)(!|.|)
(i'm off|i am off|i must go|i have to run|i've got to go|gotta go|gtg|got to dash|time to go)(, bye|, see you|!|.|)
(see you|see ya|cu|catch you|talk to you) (tomorrow|soon|around|next time|later then|on monday)(!|.|)
(have a good|have a great|have a lovely|enjoy your) (day|evening|weekend|one|night|afternoon)(!|.|)
(good night|night night|nighty night|sleep well|sweet dreams|nite) (bot|friend|then|all|to you)(!|.|)
(adios|au revoir|tschüss|toodles|ttyl|cya|peace out|over and out|BYE|Goodbye!)(!|)
(bye|goodbye) (👋|😊)
(that's it for today|that was it|until next time|till tomorrow|until we meet again|over for today), bye(!|.|)
'''),
    fine=lines('''
how (are|r) (you|u|ya) (doing |feeling |) (today|this morning|tonight|these days|now|then)(?|)
(are you|you) (okay|alright|all right|well|fine|good|doing well)(?|)
(how's|how is|hows) (life|your day|your morning|everything|it hanging|things going|your evening)(?|)
(how do you feel|how are you feeling|how was your day|had a good day|everything ok|everything alright|you good)(?|)
(wassup|sup|whats up|what up|whats good|how goes it|how r u|hru|how you doing|how ya doing)(?|)
(i'm fine|i am well|i'm good|all good here)(, and you|, how about you|, and yourself|. you)?
(hope|i hope) you('re| are) (well|fine|doing well|having a good day)(!|.|)
'''),
    good=lines('''
(okay|ok|alright|fine) (then|cool|good|great|got it|i see|perfect|sure)(!|.|)
(oh|ah|aha|hm|hmm|right) (ok|okay|i see|i get it|got it|nice|cool|that makes sense|good)(!|.|)
(awesome|amazing|excellent|fantastic|brilliant|wonderful|lovely|super|splendid|neat|sweet|terrific)(!|.|)
(that's|that is|thats) (great|good|nice|cool|perfect|fine|interesting|right|correct|good to know|funny|clever|\
impressive)(!|.|)
(very|so|really|pretty) (good|nice|cool|interesting|helpful|clever|funny)(!|.|)
(well said|nicely done|nice one|nice work|good bot|great job|you did well|you are right|you're right|exactly|correct|\
indeed)(!|.|)
(k|kk|okey|okie|okidoki|oki|yep|yup|roger|noted|copy that|understood then|all clear|will do)(!|.|)
(👍|👌|🙂|😀|ok 👍|nice 👍|:-D)
(lmao|rofl|hehe|hihi|hahaha|lol ok|haha nice|lol nice)(!|.|)
'''),
)
