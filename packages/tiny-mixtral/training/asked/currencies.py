"""The currencies that people meet most: how often each comes, its nouns, adjectives, other names and signs."""

# code, weight | singular plural, * where the noun alone means this currency | adjectives | other names in the plural |
# signs before the amount | signs after it
TABLE = '''
USD 16|dollar dollars *|US,American,U.S.|bucks,greenbacks,US bucks|$,US$|$
EUR 16|euro euros *|||€|€
GBP 12|pound pounds *|British,UK,English|pounds sterling,quid,sterling|£|£
JPY 8|yen yen *|Japanese||¥|¥
CHF 7|franc francs *|Swiss|||
CAD 7|dollar dollars|Canadian|loonies,Canada dollars|C$,CA$|
AUD 7|dollar dollars|Australian,Aussie|Aussie bucks|A$,AU$|
INR 7|rupee rupees *|Indian||₹,Rs |
CNY 6|yuan yuan *|Chinese|renminbi,rmb,RMB||
MXN 6|peso pesos *|Mexican||MX$|
SEK 5|krona kronor *|Swedish|Swedish crowns,Swedish krona||
NOK 5|krone kroner|Norwegian|Norwegian crowns,Norwegian krone||
DKK 5|krone kroner|Danish|Danish crowns,Danish krone||
PLN 5|zloty zloty *|Polish|zlotys,zlotych,złoty,Polish zlotys|| zł
CZK 5|koruna koruna *|Czech|Czech crowns,Czech korunas|| Kč
HUF 4|forint forints *|Hungarian|forint||
TRY 5|lira lira *|Turkish|Turkish liras,liras|₺|₺
BRL 5|real reais *|Brazilian|Brazilian reals,Brazil reais|R$|
KRW 5|won won *|Korean,South Korean||₩|
ZAR 5|rand rand *|South African|rands||
THB 5|baht baht *|Thai|Thai bahts|฿| ฿
SGD 5|dollar dollars|Singapore,Singaporean|Sing dollars|S$|
HKD 5|dollar dollars|Hong Kong,HK||HK$|
NZD 5|dollar dollars|New Zealand,NZ,Kiwi||NZ$|
ILS 4|shekel shekels *|Israeli|new shekels|₪|₪
AED 4|dirham dirhams *|UAE,Emirati,Dubai|||
SAR 4|riyal riyals *|Saudi,Saudi Arabian|||
PHP 4|peso pesos|Philippine,Filipino||₱|
IDR 3|rupiah rupiah *|Indonesian|rupiahs|Rp ,Rp|
VND 3|dong dong *|Vietnamese|đồng||₫, ₫
MYR 3|ringgit ringgit *|Malaysian|ringgits|RM,RM |
TWD 3|dollar dollars|Taiwan,Taiwanese,New Taiwan||NT$|
RUB 3|ruble rubles *|Russian|roubles,Russian roubles|| ₽,₽
UAH 4|hryvnia hryvnia *|Ukrainian|hryvnias,Ukrainian hryvnias||₴, ₴
RON 3|leu lei *|Romanian|||
BGN 2|lev leva *|Bulgarian|Bulgarian levs||
ISK 3|krona kronur|Icelandic|Icelandic crowns,Icelandic krona||
EGP 5|pound pounds|Egyptian||E£|
MAD 3|dirham dirhams|Moroccan|||
NGN 3|naira naira *|Nigerian|nairas|₦|
KES 3|shilling shillings|Kenyan|||
GHS 2|cedi cedis *|Ghanaian|Ghana cedis||
TND 2|dinar dinars|Tunisian|||
DZD 2|dinar dinars|Algerian|||
JOD 2|dinar dinars|Jordanian|||
KWD 3|dinar dinars|Kuwaiti|Kuwaiti dinar||
BHD 2|dinar dinars|Bahraini|||
IQD 1|dinar dinars|Iraqi|||
RSD 2|dinar dinars|Serbian|||
QAR 2|riyal riyals|Qatari,Qatar|||
OMR 2|rial rials|Omani|||
LBP 1|pound pounds|Lebanese|Lebanese lira||
PKR 3|rupee rupees|Pakistani,Pakistan|||
LKR 2|rupee rupees|Sri Lankan,Sri Lanka|||
NPR 2|rupee rupees|Nepalese,Nepali|||
BDT 2|taka taka *|Bangladeshi|takas||
ARS 3|peso pesos|Argentine,Argentinian|||
CLP 3|peso pesos|Chilean|||
COP 4|peso pesos|Colombian|||
PEN 2|sol soles *|Peruvian|||
UYU 1|peso pesos|Uruguayan|||
DOP 2|peso pesos|Dominican|||
JMD 2|dollar dollars|Jamaican||J$|
GEL 2|lari lari *|Georgian|laris||
KZT 2|tenge tenge *|Kazakh,Kazakhstani|||
ETB 1|birr birr *|Ethiopian|||
'''


def read_line(line):
    """(code, weight, names of one, names of several, signs before, signs after)"""
    head, nouns, adjectives, others, before, after = line.split('|')
    code, weight = head.split()
    singular, plural, *alone = nouns.split()
    before_noun = ['%s ' % each for each in adjectives.split(',') if each]
    bare = [''] * (max(1, len(before_noun)) if alone else 0)
    ones = [each + singular for each in bare + before_noun]
    several = [each + plural for each in bare + before_noun]
    listed = [[each for each in names.split(',') if each] for names in (others, before, after)]
    return code, int(weight), ones, several + listed[0], listed[1], listed[2]


LINES = [read_line(line) for line in TABLE.strip().split('\n')]
CODES = [line[0] for line in LINES]
WEIGHTS = [line[1] for line in LINES]
OF_ONE = {code: ones for code, _, ones, _, _, _ in LINES}
OF_SEVERAL = {code: several for code, _, _, several, _, _ in LINES}
BEFORE = {code: before for code, _, _, _, before, _ in LINES if before}
AFTER = {code: after for code, _, _, _, _, after in LINES if after}
# one noun, many currencies
FAMILIES = [
    ['GBP', 'EGP', 'GBP', 'LBP'],
    ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'USD', 'JMD'],
    ['MXN', 'PHP', 'COP', 'CLP', 'ARS', 'DOP'],
    ['INR', 'PKR', 'LKR', 'NPR'],
    ['SEK', 'NOK', 'DKK', 'CZK', 'ISK'],
    ['KWD', 'JOD', 'TND', 'RSD', 'DZD', 'BHD'],
    ['AED', 'MAD', 'SAR', 'QAR', 'OMR'],
]


def draw_name(r, code, one=False):
    """A name of the currency in one of the ways to write it: Swiss francs, swiss francs, Swiss Francs."""
    name = r.choice((OF_ONE if one else OF_SEVERAL)[code])
    x = r.random()
    if x < 0.5:
        return name.lower()
    if x < 0.56 and name != name.upper():
        return ' '.join(word[0].upper() + word[1:] for word in name.split(' '))
    return name


def draw_code(r):
    return r.choices(CODES, WEIGHTS)[0]
