"""Currencies told by their country: Polish money, the currency of Japan."""

# code, adjectives | countries
TABLE = '''
USD American,US|America,the US,the United States
EUR German,French,Italian,Spanish,Irish,Dutch,Greek,Finnish,Portuguese|Germany,France,Italy,Spain,Ireland,Greece
GBP British,UK,English|Britain,England,the UK
JPY Japanese|Japan
CHF Swiss|Switzerland
CAD Canadian|Canada
AUD Australian|Australia
INR Indian|India
CNY Chinese|China
MXN Mexican|Mexico
SEK Swedish|Sweden
NOK Norwegian|Norway
DKK Danish|Denmark
PLN Polish|Poland
CZK Czech|the Czech Republic,Czechia
HUF Hungarian|Hungary
TRY Turkish|Turkey
BRL Brazilian|Brazil
KRW Korean,South Korean|Korea,South Korea
ZAR South African|South Africa
THB Thai|Thailand
SGD Singapore|Singapore
NZD New Zealand|New Zealand
ILS Israeli|Israel
PHP Philippine,Filipino|the Philippines
IDR Indonesian|Indonesia
VND Vietnamese|Vietnam
MYR Malaysian|Malaysia
RUB Russian|Russia
UAH Ukrainian|Ukraine
RON Romanian|Romania
ISK Icelandic|Iceland
EGP Egyptian|Egypt
MAD Moroccan|Morocco
NGN Nigerian|Nigeria
KES Kenyan|Kenya
SAR Saudi|Saudi Arabia
PKR Pakistani|Pakistan
ARS Argentine,Argentinian|Argentina
CLP Chilean|Chile
COP Colombian|Colombia
PEN Peruvian|Peru
GEL Georgian|Georgia
KZT Kazakh|Kazakhstan
'''
COUNTRIES = {}
for line in TABLE.strip().split('\n'):
    head, countries = line.split('|')
    code, adjectives = head.split(' ', 1)
    COUNTRIES[code] = adjectives.split(','), countries.split(',')


def by_country(r, code, name):
    """The currency as somebody tells it who knows the country alone; its name where the country is not listed."""
    if code not in COUNTRIES:
        return name
    adjectives, countries = (r.choice(each) for each in COUNTRIES[code])
    told = r.choice(['%s money'] * 3 + ['%s currency', 'the %s currency', '%s cash']) % adjectives
    if r.random() < 0.3:
        told = r.choice(['the currency of ', 'what they use in ', 'the money of ', 'what they pay with in ']) + countries
    return told.lower() if r.random() < 0.25 else told
