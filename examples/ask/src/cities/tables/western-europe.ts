/** Cities of Western Europe. */
export const westernEurope = `
Amsterdam|NL|52.4|4.9|Europe/Amsterdam|4|18|40|
Rotterdam|NL|51.9|4.5|Europe/Amsterdam|4|18|40|
The Hague|NL|52.1|4.3|Europe/Amsterdam|4|18|40|den haag,hague
Utrecht|NL|52.1|5.1|Europe/Amsterdam|4|18|40|
Eindhoven|NL|51.4|5.5|Europe/Amsterdam|4|19|38|
Groningen|NL|53.2|6.6|Europe/Amsterdam|3|18|40|
Tilburg|NL|51.6|5.1|Europe/Amsterdam|4|19|39|
Almere|NL|52.4|5.2|Europe/Amsterdam|4|18|40|
Breda|NL|51.6|4.8|Europe/Amsterdam|4|19|40|
Nijmegen|NL|51.8|5.9|Europe/Amsterdam|4|18|38|
Arnhem|NL|52.0|5.9|Europe/Amsterdam|3|18|39|
Enschede|NL|52.2|6.9|Europe/Amsterdam|3|18|39|
Haarlem|NL|52.4|4.6|Europe/Amsterdam|4|18|40|
Leiden|NL|52.2|4.5|Europe/Amsterdam|4|18|40|
Delft|NL|52.0|4.4|Europe/Amsterdam|4|18|40|
Maastricht|NL|50.9|5.7|Europe/Amsterdam|3|19|37|
Amersfoort|NL|52.2|5.4|Europe/Amsterdam|4|18|40|
Apeldoorn|NL|52.2|6.0|Europe/Amsterdam|3|18|40|
's-Hertogenbosch|NL|51.7|5.3|Europe/Amsterdam|4|19|39|den bosch
Zwolle|NL|52.5|6.1|Europe/Amsterdam|3|18|40|
Leeuwarden|NL|53.2|5.8|Europe/Amsterdam|3|18|40|
Dordrecht|NL|51.8|4.7|Europe/Amsterdam|4|18|40|
Brussels|BE|50.8|4.4|Europe/Brussels|4|18|40|bruxelles,brussel
Antwerp|BE|51.2|4.4|Europe/Brussels|4|18|40|antwerpen
Bruges|BE|51.2|3.2|Europe/Brussels|4|18|40|brugge
Ghent|BE|51.1|3.7|Europe/Brussels|4|18|40|gent
Liège|BE|50.6|5.6|Europe/Brussels|3|19|38|luik
Charleroi|BE|50.4|4.4|Europe/Brussels|3|18|39|
Namur|BE|50.5|4.9|Europe/Brussels|3|18|39|
Leuven|BE|50.9|4.7|Europe/Brussels|4|18|39|louvain
Mons|BE|50.5|4.0|Europe/Brussels|3|18|39|
Mechelen|BE|51.0|4.5|Europe/Brussels|4|18|40|
Ostend|BE|51.2|2.9|Europe/Brussels|5|17|38|oostende
Hasselt|BE|50.9|5.3|Europe/Brussels|3|19|38|
Luxembourg|LU|49.6|6.1|Europe/Luxembourg|1|18|37|luxembourg city
Esch-sur-Alzette|LU|49.5|6.0|Europe/Luxembourg|1|18|37|esch
Paris|FR|48.9|2.4|Europe/Paris|5|21|31|
Marseille|FR|43.3|5.4|Europe/Paris|7|25|15|marseilles
Lyon|FR|45.8|4.8|Europe/Paris|4|22|28|lyons
Nice|FR|43.7|7.3|Europe/Paris|9|24|17|
Toulouse|FR|43.6|1.4|Europe/Paris|6|22|26|
Bordeaux|FR|44.8|-0.6|Europe/Paris|7|21|34|
Strasbourg|FR|48.6|7.8|Europe/Paris|2|20|31|
Lille|FR|50.6|3.1|Europe/Paris|4|19|35|
Nantes|FR|47.2|-1.6|Europe/Paris|6|19|33|
Montpellier|FR|43.6|3.9|Europe/Paris|8|25|16|
Cannes|FR|43.6|7.0|Europe/Paris|9|24|17|
Rennes|FR|48.1|-1.7|Europe/Paris|6|19|32|
Grenoble|FR|45.2|5.7|Europe/Paris|3|22|29|
Reims|FR|49.3|4.0|Europe/Paris|3|19|32|rheims
Le Havre|FR|49.5|0.1|Europe/Paris|6|18|34|
Saint-Étienne|FR|45.4|4.4|Europe/Paris|3|21|28|
Toulon|FR|43.1|5.9|Europe/Paris|10|25|16|
Dijon|FR|47.3|5.0|Europe/Paris|2|21|31|
Angers|FR|47.5|-0.6|Europe/Paris|5|20|31|
Nîmes|FR|43.8|4.4|Europe/Paris|7|26|17|
Aix-en-Provence|FR|43.5|5.4|Europe/Paris|6|24|15|aix
Avignon|FR|43.9|4.8|Europe/Paris|6|25|17|
Clermont-Ferrand|FR|45.8|3.1|Europe/Paris|4|21|26|
Brest|FR|48.4|-4.5|Europe/Paris|7|17|43|
Tours|FR|47.4|0.7|Europe/Paris|5|20|31|
Limoges|FR|45.8|1.3|Europe/Paris|4|19|36|
Amiens|FR|49.9|2.3|Europe/Paris|4|18|33|
Metz|FR|49.1|6.2|Europe/Paris|2|20|34|
Nancy|FR|48.7|6.2|Europe/Paris|2|19|34|
Besançon|FR|47.2|6.0|Europe/Paris|2|20|38|
Orléans|FR|47.9|1.9|Europe/Paris|4|20|31|
Rouen|FR|49.4|1.1|Europe/Paris|4|18|36|
Mulhouse|FR|47.7|7.3|Europe/Paris|2|20|32|
Caen|FR|49.2|-0.4|Europe/Paris|5|18|34|
Perpignan|FR|42.7|2.9|Europe/Paris|9|25|15|
Le Mans|FR|48.0|0.2|Europe/Paris|5|20|31|
Poitiers|FR|46.6|0.3|Europe/Paris|5|20|31|
La Rochelle|FR|46.2|-1.2|Europe/Paris|7|20|30|
Pau|FR|43.3|-0.4|Europe/Paris|6|20|36|
Biarritz|FR|43.5|-1.6|Europe/Paris|9|20|38|
Bayonne|FR|43.5|-1.5|Europe/Paris|8|21|38|
Annecy|FR|45.9|6.1|Europe/Paris|2|20|33|
Chamonix|FR|45.9|6.9|Europe/Paris|-3|16|37|mont blanc
Courchevel|FR|45.4|6.6|Europe/Paris|-4|13|37|
Val d'Isère|FR|45.4|7.0|Europe/Paris|-5|12|36|
Val Thorens|FR|45.3|6.6|Europe/Paris|-7|9|37|
Méribel|FR|45.4|6.6|Europe/Paris|-4|14|36|
Grasse|FR|43.7|6.9|Europe/Paris|8|23|18|
Antibes|FR|43.6|7.1|Europe/Paris|9|24|17|
Saint-Tropez|FR|43.3|6.6|Europe/Paris|9|24|16|
Arles|FR|43.7|4.6|Europe/Paris|7|25|15|
Carcassonne|FR|43.2|2.4|Europe/Paris|7|23|24|
Lourdes|FR|43.1|-0.1|Europe/Paris|5|19|36|
Colmar|FR|48.1|7.4|Europe/Paris|2|21|28|
Versailles|FR|48.8|2.1|Europe/Paris|4|20|31|
Calais|FR|51.0|1.9|Europe/Paris|5|17|34|
Dunkirk|FR|51.0|2.4|Europe/Paris|5|18|34|dunkerque
Cherbourg|FR|49.6|-1.6|Europe/Paris|7|17|42|
Saint-Malo|FR|48.6|-2.0|Europe/Paris|6|18|34|
Quimper|FR|48.0|-4.1|Europe/Paris|7|18|41|
Vannes|FR|47.7|-2.8|Europe/Paris|6|18|34|
Troyes|FR|48.3|4.1|Europe/Paris|3|20|32|
Bourges|FR|47.1|2.4|Europe/Paris|4|20|31|
Valence|FR|44.9|4.9|Europe/Paris|4|23|24|
Ajaccio|FR|41.9|8.7|Europe/Paris|9|23|19|corsica
Bastia|FR|42.7|9.5|Europe/Paris|9|24|18|
Deauville|FR|49.4|0.1|Europe/Paris|5|18|35|
Mont-Saint-Michel|FR|48.6|-1.5|Europe/Paris|6|18|35|
Monaco|MC|43.7|7.4|Europe/Monaco|10|24|17|monte carlo
Andorra la Vella|AD|42.5|1.5|Europe/Andorra|3|20|30|andorra
Madrid|ES|40.4|-3.7|Europe/Madrid|6|26|17|
Barcelona|ES|41.4|2.2|Europe/Madrid|10|25|20|
Valencia|ES|39.5|-0.4|Europe/Madrid|12|26|13|
Seville|ES|37.4|-6.0|Europe/Madrid|11|28|14|sevilla
Málaga|ES|36.7|-4.4|Europe/Madrid|12|26|12|
Bilbao|ES|43.3|-2.9|Europe/Madrid|9|20|35|
Granada|ES|37.2|-3.6|Europe/Madrid|7|26|15|
Zaragoza|ES|41.6|-0.9|Europe/Madrid|7|25|15|
Palma|ES|39.6|2.7|Europe/Madrid|11|26|15|palma de mallorca,mallorca,majorca
Ibiza|ES|38.9|1.4|Europe/Madrid|12|26|12|
Las Palmas|ES|28.1|-15.4|Atlantic/Canary|18|23|8|gran canaria,las palmas de gran canaria
Tenerife|ES|28.5|-16.3|Atlantic/Canary|18|25|9|santa cruz de tenerife
Murcia|ES|38.0|-1.1|Europe/Madrid|11|28|10|
Alicante|ES|38.3|-0.5|Europe/Madrid|12|26|10|
Córdoba, Spain|ES|37.9|-4.8|Europe/Madrid|9|28|15|
Valladolid|ES|41.7|-4.7|Europe/Madrid|4|22|20|
Vigo|ES|42.2|-8.7|Europe/Madrid|9|20|35|
Gijón|ES|43.5|-5.7|Europe/Madrid|9|20|33|
Oviedo|ES|43.4|-5.8|Europe/Madrid|8|19|34|
A Coruña|ES|43.4|-8.4|Europe/Madrid|11|19|36|la coruña,coruña
San Sebastián|ES|43.3|-2.0|Europe/Madrid|8|19|39|donostia
Santander|ES|43.5|-3.8|Europe/Madrid|10|20|35|
Pamplona|ES|42.8|-1.6|Europe/Madrid|5|21|28|iruña
Vitoria-Gasteiz|ES|42.8|-2.7|Europe/Madrid|5|19|31|
Salamanca|ES|41.0|-5.7|Europe/Madrid|4|22|18|
Burgos|ES|42.3|-3.7|Europe/Madrid|3|19|25|
León, Spain|ES|42.6|-5.6|Europe/Madrid|3|20|22|
Santiago de Compostela|ES|42.9|-8.5|Europe/Madrid|8|19|39|
Toledo|ES|39.9|-4.0|Europe/Madrid|7|27|15|
Segovia|ES|40.9|-4.1|Europe/Madrid|4|22|20|
Ávila|ES|40.7|-4.7|Europe/Madrid|3|20|18|
Cádiz|ES|36.5|-6.3|Europe/Madrid|13|25|14|
Jerez de la Frontera|ES|36.7|-6.1|Europe/Madrid|11|26|14|jerez
Almería|ES|36.8|-2.5|Europe/Madrid|13|27|7|
Huelva|ES|37.3|-6.9|Europe/Madrid|11|26|13|
Jaén|ES|37.8|-3.8|Europe/Madrid|9|28|15|
Marbella|ES|36.5|-4.9|Europe/Madrid|13|25|12|costa del sol
Torremolinos|ES|36.6|-4.5|Europe/Madrid|13|25|12|
Ronda|ES|36.7|-5.2|Europe/Madrid|8|24|17|
Badajoz|ES|38.9|-7.0|Europe/Madrid|9|27|16|
Cáceres|ES|39.5|-6.4|Europe/Madrid|8|27|17|
Albacete|ES|39.0|-1.9|Europe/Madrid|5|25|15|
Cuenca, Spain|ES|40.1|-2.1|Europe/Madrid|5|24|18|
Castellón de la Plana|ES|40.0|0.0|Europe/Madrid|11|25|13|castellon
Tarragona|ES|41.1|1.2|Europe/Madrid|10|25|16|
Girona|ES|42.0|2.8|Europe/Madrid|7|24|20|gerona
Lleida|ES|41.6|0.6|Europe/Madrid|5|25|15|lerida
Sitges|ES|41.2|1.8|Europe/Madrid|10|25|16|
Lloret de Mar|ES|41.7|2.8|Europe/Madrid|9|24|18|costa brava
Benidorm|ES|38.5|-0.1|Europe/Madrid|12|26|10|
Elche|ES|38.3|-0.7|Europe/Madrid|12|27|9|elx
Cartagena, Spain|ES|37.6|-1.0|Europe/Madrid|12|26|8|
Badalona|ES|41.4|2.2|Europe/Madrid|10|25|18|
Logroño|ES|42.5|-2.4|Europe/Madrid|6|22|22|
Huesca|ES|42.1|-0.4|Europe/Madrid|5|24|18|
Mahón|ES|39.9|4.3|Europe/Madrid|11|25|17|menorca,minorca
Formentera|ES|38.7|1.4|Europe/Madrid|12|26|11|
Puerto de la Cruz|ES|28.4|-16.5|Atlantic/Canary|17|22|15|
Playa de las Américas|ES|28.1|-16.7|Atlantic/Canary|19|24|5|los cristianos
Maspalomas|ES|27.8|-15.6|Atlantic/Canary|19|24|4|
Arrecife|ES|29.0|-13.6|Atlantic/Canary|18|25|5|lanzarote
Puerto del Rosario|ES|28.5|-13.9|Atlantic/Canary|18|24|5|fuerteventura
Santa Cruz de La Palma|ES|28.7|-17.8|Atlantic/Canary|18|23|14|la palma
Ceuta|ES|35.9|-5.3|Africa/Ceuta|12|24|17|
Melilla|ES|35.3|-2.9|Africa/Ceuta|13|26|13|
Baqueira|ES|42.7|0.9|Europe/Madrid|-3|14|33|baqueira beret
Gibraltar|GI|36.1|-5.4|Europe/Gibraltar|13|24|17|
Lisbon|PT|38.7|-9.1|Europe/Lisbon|12|23|25|lisboa
Porto|PT|41.2|-8.6|Europe/Lisbon|10|20|33|oporto
Faro|PT|37.0|-7.9|Europe/Lisbon|12|24|17|algarve
Funchal|PT|32.7|-16.9|Atlantic/Madeira|17|22|22|madeira
Braga|PT|41.5|-8.4|Europe/Lisbon|9|21|36|
Coimbra|PT|40.2|-8.4|Europe/Lisbon|10|22|31|
Aveiro|PT|40.6|-8.6|Europe/Lisbon|10|20|31|
Évora|PT|38.6|-7.9|Europe/Lisbon|9|24|20|
Setúbal|PT|38.5|-8.9|Europe/Lisbon|11|23|22|
Guimarães|PT|41.4|-8.3|Europe/Lisbon|9|21|36|
Albufeira|PT|37.1|-8.3|Europe/Lisbon|12|24|15|
Lagos, Portugal|PT|37.1|-8.7|Europe/Lisbon|12|23|15|
Portimão|PT|37.1|-8.5|Europe/Lisbon|12|24|15|
Sintra|PT|38.8|-9.4|Europe/Lisbon|10|20|28|
Cascais|PT|38.7|-9.4|Europe/Lisbon|12|21|24|
Nazaré|PT|39.6|-9.1|Europe/Lisbon|11|20|27|
Viseu|PT|40.7|-7.9|Europe/Lisbon|7|21|32|
Fátima|PT|39.6|-8.7|Europe/Lisbon|9|21|29|
Ponta Delgada|PT|37.7|-25.7|Atlantic/Azores|14|21|42|azores
`;
