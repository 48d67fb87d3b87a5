/** Cities of Italy, the Balkans and Greece. */
export const southernEurope = `
Rome|IT|41.9|12.5|Europe/Rome|8|26|21|roma
Milan|IT|45.5|9.2|Europe/Rome|4|25|22|milano
Naples|IT|40.9|14.3|Europe/Rome|9|25|24|napoli
Turin|IT|45.1|7.7|Europe/Rome|3|24|22|torino
Florence|IT|43.8|11.3|Europe/Rome|7|26|23|firenze
Venice|IT|45.4|12.3|Europe/Rome|4|24|22|venezia
Bologna|IT|44.5|11.3|Europe/Rome|3|26|20|
Palermo|IT|38.1|13.4|Europe/Rome|12|26|20|
Genoa|IT|44.4|8.9|Europe/Rome|9|25|22|genova
Verona|IT|45.4|11.0|Europe/Rome|3|24|22|
Pisa|IT|43.7|10.4|Europe/Rome|7|24|24|
Bari|IT|41.1|16.9|Europe/Rome|9|26|18|
Catania|IT|37.5|15.1|Europe/Rome|11|27|17|
Messina|IT|38.2|15.6|Europe/Rome|12|27|22|
Padua|IT|45.4|11.9|Europe/Rome|3|24|23|padova
Trieste|IT|45.7|13.8|Europe/Rome|6|25|25|
Brescia|IT|45.5|10.2|Europe/Rome|3|24|23|
Parma|IT|44.8|10.3|Europe/Rome|3|25|21|
Modena|IT|44.6|10.9|Europe/Rome|3|25|20|
Reggio Calabria|IT|38.1|15.7|Europe/Rome|12|27|18|
Reggio Emilia|IT|44.7|10.6|Europe/Rome|3|25|20|
Perugia|IT|43.1|12.4|Europe/Rome|5|24|24|
Ravenna|IT|44.4|12.2|Europe/Rome|3|24|20|
Rimini|IT|44.1|12.6|Europe/Rome|5|24|20|
Livorno|IT|43.5|10.3|Europe/Rome|8|24|22|leghorn
Cagliari|IT|39.2|9.1|Europe/Rome|10|26|15|sardinia
Olbia|IT|40.9|9.5|Europe/Rome|10|26|15|costa smeralda
Sassari|IT|40.7|8.6|Europe/Rome|9|24|19|
Salerno|IT|40.7|14.8|Europe/Rome|10|26|25|
Taranto|IT|40.5|17.2|Europe/Rome|9|27|16|
Foggia|IT|41.5|15.5|Europe/Rome|8|27|18|
Lecce|IT|40.4|18.2|Europe/Rome|9|26|17|
Brindisi|IT|40.6|17.9|Europe/Rome|10|26|17|
Pescara|IT|42.5|14.2|Europe/Rome|7|25|19|
Ancona|IT|43.6|13.5|Europe/Rome|6|25|22|
Ferrara|IT|44.8|11.6|Europe/Rome|3|25|20|
Bergamo|IT|45.7|9.7|Europe/Rome|3|23|24|
Vicenza|IT|45.5|11.5|Europe/Rome|3|24|24|
Bolzano|IT|46.5|11.4|Europe/Rome|1|23|22|bozen
Trento|IT|46.1|11.1|Europe/Rome|2|23|24|
Udine|IT|46.1|13.2|Europe/Rome|4|24|28|
Como|IT|45.8|9.1|Europe/Rome|4|23|25|lake como
Siena|IT|43.3|11.3|Europe/Rome|6|24|22|
Lucca|IT|43.8|10.5|Europe/Rome|7|24|25|
Arezzo|IT|43.5|11.9|Europe/Rome|5|24|22|
Assisi|IT|43.1|12.6|Europe/Rome|5|23|24|
Amalfi|IT|40.6|14.6|Europe/Rome|10|26|25|amalfi coast
Sorrento|IT|40.6|14.4|Europe/Rome|10|25|25|
Positano|IT|40.6|14.5|Europe/Rome|10|26|25|
Capri|IT|40.6|14.2|Europe/Rome|11|25|23|
Pompeii|IT|40.7|14.5|Europe/Rome|9|25|24|pompei
Syracuse, Sicily|IT|37.1|15.3|Europe/Rome|12|27|14|siracusa
Trapani|IT|38.0|12.5|Europe/Rome|12|26|16|
Agrigento|IT|37.3|13.6|Europe/Rome|11|27|14|
Taormina|IT|37.9|15.3|Europe/Rome|12|26|17|
Matera|IT|40.7|16.6|Europe/Rome|6|25|19|
Aosta|IT|45.7|7.3|Europe/Rome|1|21|19|
Cortina d'Ampezzo|IT|46.5|12.1|Europe/Rome|-2|15|31|cortina
Sanremo|IT|43.8|7.8|Europe/Rome|10|24|17|
La Spezia|IT|44.1|9.8|Europe/Rome|8|24|26|cinque terre
Novara|IT|45.4|8.6|Europe/Rome|2|24|23|
Pavia|IT|45.2|9.2|Europe/Rome|3|24|21|
Cremona|IT|45.1|10.0|Europe/Rome|3|24|21|
Mantua|IT|45.2|10.8|Europe/Rome|3|25|20|mantova
Riva del Garda|IT|45.9|10.8|Europe/Rome|4|24|24|lake garda
L'Aquila|IT|42.4|13.4|Europe/Rome|2|21|26|
San Marino|SM|43.9|12.4|Europe/San_Marino|3|23|23|
Vatican City|VA|41.9|12.5|Europe/Vatican|8|26|21|vatican
Valletta|MT|35.9|14.5|Europe/Malta|13|27|18|malta
Sliema|MT|35.9|14.5|Europe/Malta|13|27|18|
Gozo|MT|36.0|14.2|Europe/Malta|13|27|18|
Athens|GR|38.0|23.7|Europe/Athens|10|30|15|athina
Thessaloniki|GR|40.6|22.9|Europe/Athens|6|27|20|saloniki
Heraklion|GR|35.3|25.1|Europe/Athens|12|27|15|crete
Patras|GR|38.2|21.7|Europe/Athens|10|27|20|patra
Larissa|GR|39.6|22.4|Europe/Athens|5|27|18|
Volos|GR|39.4|22.9|Europe/Athens|8|27|17|
Ioannina|GR|39.7|20.9|Europe/Athens|5|25|29|
Chania|GR|35.5|24.0|Europe/Athens|12|27|16|
Rethymno|GR|35.4|24.5|Europe/Athens|13|27|15|
Rhodes|GR|36.4|28.2|Europe/Athens|12|27|15|
Kos|GR|36.9|27.3|Europe/Athens|11|27|14|
Corfu|GR|39.6|19.9|Europe/Athens|10|27|23|kerkyra
Mykonos|GR|37.4|25.3|Europe/Athens|12|26|13|
Santorini|GR|36.4|25.4|Europe/Athens|12|26|12|thira,fira
Zakynthos|GR|37.8|20.9|Europe/Athens|12|27|20|zante
Argostoli|GR|38.2|20.5|Europe/Athens|12|27|22|kefalonia,cephalonia
Naxos|GR|37.1|25.4|Europe/Athens|12|25|13|
Paros|GR|37.1|25.2|Europe/Athens|12|26|13|
Mytilene|GR|39.1|26.6|Europe/Athens|10|27|16|lesbos
Delphi|GR|38.5|22.5|Europe/Athens|6|25|18|
Kalamata|GR|37.0|22.1|Europe/Athens|11|27|19|
Nicosia|CY|35.2|33.4|Asia/Nicosia|11|30|13|lefkosia
Limassol|CY|34.7|33.0|Asia/Nicosia|13|27|13|
Larnaca|CY|34.9|33.6|Asia/Nicosia|12|28|13|
Paphos|CY|34.8|32.4|Asia/Nicosia|13|26|14|
Ayia Napa|CY|35.0|34.0|Asia/Nicosia|13|28|11|
Kyrenia|CY|35.3|33.3|Asia/Famagusta|13|29|14|girne
Famagusta|CY|35.1|33.9|Asia/Famagusta|12|29|12|
Zagreb|HR|45.8|16.0|Europe/Zagreb|1|22|28|
Split|HR|43.5|16.4|Europe/Zagreb|8|26|24|
Dubrovnik|HR|42.7|18.1|Europe/Zagreb|9|26|26|
Rijeka|HR|45.3|14.4|Europe/Zagreb|6|24|32|
Zadar|HR|44.1|15.2|Europe/Zagreb|8|25|25|
Osijek|HR|45.6|18.7|Europe/Zagreb|1|23|28|
Pula|HR|44.9|13.8|Europe/Zagreb|6|25|25|istria
Rovinj|HR|45.1|13.6|Europe/Zagreb|6|24|25|
Šibenik|HR|43.7|15.9|Europe/Zagreb|7|26|24|
Hvar|HR|43.2|16.4|Europe/Zagreb|9|26|22|
Makarska|HR|43.3|17.0|Europe/Zagreb|9|27|25|
Sarajevo|BA|43.9|18.4|Europe/Sarajevo|0|20|32|
Banja Luka|BA|44.8|17.2|Europe/Sarajevo|1|22|33|
Mostar|BA|43.3|17.8|Europe/Sarajevo|5|26|30|
Tuzla|BA|44.5|18.7|Europe/Sarajevo|0|21|33|
Belgrade|RS|44.8|20.5|Europe/Belgrade|2|24|33|beograd
Novi Sad|RS|45.3|19.8|Europe/Belgrade|1|23|33|
Niš|RS|43.3|21.9|Europe/Belgrade|1|23|31|nish
Kragujevac|RS|44.0|20.9|Europe/Belgrade|1|22|32|
Subotica|RS|46.1|19.7|Europe/Belgrade|0|23|30|
Podgorica|ME|42.4|19.3|Europe/Podgorica|5|27|31|
Kotor|ME|42.4|18.8|Europe/Podgorica|8|26|31|
Budva|ME|42.3|18.8|Europe/Podgorica|9|25|30|
Skopje|MK|42.0|21.4|Europe/Skopje|1|25|22|
Ohrid|MK|41.1|20.8|Europe/Skopje|2|21|26|
Bitola|MK|41.0|21.3|Europe/Skopje|0|22|24|
Tirana|AL|41.3|19.8|Europe/Tirane|7|25|27|tirane
Durrës|AL|41.3|19.4|Europe/Tirane|9|25|25|
Sarandë|AL|39.9|20.0|Europe/Tirane|10|26|24|saranda
Shkodër|AL|42.1|19.5|Europe/Tirane|6|26|28|shkodra
Pristina|XK|42.7|21.2|Europe/Belgrade|0|21|28|prishtina
Prizren|XK|42.2|20.7|Europe/Belgrade|1|23|28|
Sofia|BG|42.7|23.3|Europe/Sofia|0|22|27|
Varna|BG|43.2|27.9|Europe/Sofia|3|24|22|
Plovdiv|BG|42.1|24.7|Europe/Sofia|1|24|23|
Burgas|BG|42.5|27.5|Europe/Sofia|3|24|23|bourgas
Ruse|BG|43.9|26.0|Europe/Sofia|0|25|25|rousse
Stara Zagora|BG|42.4|25.6|Europe/Sofia|1|24|23|
Bansko|BG|41.8|23.5|Europe/Sofia|-2|19|30|
Sunny Beach|BG|42.7|27.7|Europe/Sofia|3|24|21|
Veliko Tarnovo|BG|43.1|25.6|Europe/Sofia|0|23|27|
Bucharest|RO|44.4|26.1|Europe/Bucharest|-1|24|25|bucurești,bukarest
Cluj-Napoca|RO|46.8|23.6|Europe/Bucharest|-2|20|28|cluj
Timișoara|RO|45.8|21.2|Europe/Bucharest|0|23|30|
Iași|RO|47.2|27.6|Europe/Bucharest|-2|22|27|jassy
Constanța|RO|44.2|28.6|Europe/Bucharest|2|24|22|
Craiova|RO|44.3|23.8|Europe/Bucharest|-1|24|26|
Brașov|RO|45.7|25.6|Europe/Bucharest|-3|19|32|
Galați|RO|45.4|28.0|Europe/Bucharest|-1|24|24|
Ploiești|RO|44.9|26.0|Europe/Bucharest|-1|23|27|
Oradea|RO|47.1|21.9|Europe/Bucharest|0|22|30|
Sibiu|RO|45.8|24.2|Europe/Bucharest|-2|20|31|
Arad|RO|46.2|21.3|Europe/Bucharest|0|22|30|
Bacău|RO|46.6|26.9|Europe/Bucharest|-3|21|27|
Sighișoara|RO|46.2|24.8|Europe/Bucharest|-3|20|30|
`;
