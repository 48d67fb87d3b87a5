/** Cities of Central Europe. */
export const centralEurope = `
Berlin|DE|52.5|13.4|Europe/Berlin|1|20|33|
Hamburg|DE|53.6|10.0|Europe/Berlin|2|18|38|
Munich|DE|48.1|11.6|Europe/Berlin|0|19|38|münchen,muenchen
Cologne|DE|50.9|7.0|Europe/Berlin|3|19|38|köln,koeln
Frankfurt|DE|50.1|8.7|Europe/Berlin|2|20|33|frankfurt am main
Stuttgart|DE|48.8|9.2|Europe/Berlin|1|20|33|
Düsseldorf|DE|51.2|6.8|Europe/Berlin|3|19|38|duesseldorf
Leipzig|DE|51.3|12.4|Europe/Berlin|1|20|33|
Dresden|DE|51.1|13.7|Europe/Berlin|1|20|33|
Hanover|DE|52.4|9.7|Europe/Berlin|2|19|35|hannover
Nuremberg|DE|49.5|11.1|Europe/Berlin|1|20|33|nürnberg,nuernberg
Bremen|DE|53.1|8.8|Europe/Berlin|2|18|38|
Bonn|DE|50.7|7.1|Europe/Berlin|3|19|38|
Freiburg|DE|48.0|7.8|Europe/Berlin|2|21|35|
Heidelberg|DE|49.4|8.7|Europe/Berlin|3|20|33|
Dortmund|DE|51.5|7.5|Europe/Berlin|3|19|39|
Essen|DE|51.5|7.0|Europe/Berlin|3|18|40|
Duisburg|DE|51.4|6.8|Europe/Berlin|3|19|38|
Bochum|DE|51.5|7.2|Europe/Berlin|3|18|40|
Wuppertal|DE|51.3|7.2|Europe/Berlin|2|18|42|
Bielefeld|DE|52.0|8.5|Europe/Berlin|2|18|39|
Münster|DE|52.0|7.6|Europe/Berlin|2|18|39|muenster
Mannheim|DE|49.5|8.5|Europe/Berlin|2|21|32|
Karlsruhe|DE|49.0|8.4|Europe/Berlin|2|21|33|
Augsburg|DE|48.4|10.9|Europe/Berlin|0|19|35|
Wiesbaden|DE|50.1|8.2|Europe/Berlin|2|20|32|
Mainz|DE|50.0|8.3|Europe/Berlin|2|20|32|
Kiel|DE|54.3|10.1|Europe/Berlin|2|18|38|
Lübeck|DE|53.9|10.7|Europe/Berlin|2|18|37|luebeck
Rostock|DE|54.1|12.1|Europe/Berlin|2|18|35|
Magdeburg|DE|52.1|11.6|Europe/Berlin|1|20|32|
Erfurt|DE|51.0|11.0|Europe/Berlin|0|19|32|
Halle|DE|51.5|12.0|Europe/Berlin|1|20|31|halle saale
Chemnitz|DE|50.8|12.9|Europe/Berlin|0|19|36|
Braunschweig|DE|52.3|10.5|Europe/Berlin|2|19|35|brunswick germany
Aachen|DE|50.8|6.1|Europe/Berlin|3|18|39|aix la chapelle
Krefeld|DE|51.3|6.6|Europe/Berlin|3|19|38|
Mönchengladbach|DE|51.2|6.4|Europe/Berlin|3|19|38|moenchengladbach
Gelsenkirchen|DE|51.5|7.1|Europe/Berlin|3|19|40|
Oberhausen|DE|51.5|6.9|Europe/Berlin|3|19|39|
Hagen|DE|51.4|7.5|Europe/Berlin|2|18|41|
Hamm|DE|51.7|7.8|Europe/Berlin|2|18|39|
Kassel|DE|51.3|9.5|Europe/Berlin|1|18|36|
Saarbrücken|DE|49.2|7.0|Europe/Berlin|2|19|36|saarbruecken
Potsdam|DE|52.4|13.1|Europe/Berlin|1|20|32|
Ludwigshafen|DE|49.5|8.4|Europe/Berlin|2|21|32|
Oldenburg|DE|53.1|8.2|Europe/Berlin|2|18|39|
Osnabrück|DE|52.3|8.0|Europe/Berlin|2|18|39|osnabrueck
Leverkusen|DE|51.0|7.0|Europe/Berlin|3|19|39|
Darmstadt|DE|49.9|8.7|Europe/Berlin|2|20|33|
Regensburg|DE|49.0|12.1|Europe/Berlin|-1|19|34|ratisbon
Ingolstadt|DE|48.8|11.4|Europe/Berlin|-1|19|34|
Würzburg|DE|49.8|9.9|Europe/Berlin|1|20|33|wuerzburg
Wolfsburg|DE|52.4|10.8|Europe/Berlin|2|19|34|
Göttingen|DE|51.5|9.9|Europe/Berlin|1|18|35|goettingen
Ulm|DE|48.4|10.0|Europe/Berlin|-1|19|35|
Heilbronn|DE|49.1|9.2|Europe/Berlin|2|20|34|
Pforzheim|DE|48.9|8.7|Europe/Berlin|1|19|35|
Offenbach|DE|50.1|8.8|Europe/Berlin|2|20|33|
Bremerhaven|DE|53.5|8.6|Europe/Berlin|2|18|39|
Fürth|DE|49.5|11.0|Europe/Berlin|0|19|34|fuerth
Erlangen|DE|49.6|11.0|Europe/Berlin|0|19|34|
Reutlingen|DE|48.5|9.2|Europe/Berlin|0|19|36|
Tübingen|DE|48.5|9.1|Europe/Berlin|0|19|36|tuebingen
Koblenz|DE|50.4|7.6|Europe/Berlin|2|19|33|coblenz
Jena|DE|50.9|11.6|Europe/Berlin|1|19|32|
Trier|DE|49.8|6.6|Europe/Berlin|2|19|35|treves
Siegen|DE|50.9|8.0|Europe/Berlin|1|17|43|
Hildesheim|DE|52.2|10.0|Europe/Berlin|2|18|36|
Cottbus|DE|51.8|14.3|Europe/Berlin|0|20|32|
Gütersloh|DE|51.9|8.4|Europe/Berlin|2|18|39|guetersloh
Kaiserslautern|DE|49.4|7.8|Europe/Berlin|1|19|35|
Schwerin|DE|53.6|11.4|Europe/Berlin|1|18|35|
Konstanz|DE|47.7|9.2|Europe/Berlin|1|19|36|constance,lake constance
Bamberg|DE|49.9|10.9|Europe/Berlin|0|19|34|
Bayreuth|DE|49.9|11.6|Europe/Berlin|-1|18|36|
Passau|DE|48.6|13.5|Europe/Berlin|-1|19|37|
Weimar|DE|51.0|11.3|Europe/Berlin|0|18|32|
Lüneburg|DE|53.2|10.4|Europe/Berlin|2|18|36|lueneburg
Flensburg|DE|54.8|9.4|Europe/Berlin|2|17|40|
Marburg|DE|50.8|8.8|Europe/Berlin|1|18|36|
Giessen|DE|50.6|8.7|Europe/Berlin|1|19|35|
Baden-Baden|DE|48.8|8.2|Europe/Berlin|2|20|37|
Garmisch-Partenkirchen|DE|47.5|11.1|Europe/Berlin|-2|17|43|garmisch
Berchtesgaden|DE|47.6|13.0|Europe/Berlin|-2|17|44|
Füssen|DE|47.6|10.7|Europe/Berlin|-2|17|44|fuessen,neuschwanstein
Rothenburg ob der Tauber|DE|49.4|10.2|Europe/Berlin|0|19|34|rothenburg
Westerland|DE|54.9|8.3|Europe/Berlin|3|17|38|sylt
Bern|CH|46.9|7.4|Europe/Zurich|0|19|36|berne
Zurich|CH|47.4|8.5|Europe/Zurich|1|19|36|zürich,zuerich
Geneva|CH|46.2|6.1|Europe/Zurich|2|21|31|genève,genf
Basel|CH|47.6|7.6|Europe/Zurich|2|20|33|
Lausanne|CH|46.5|6.6|Europe/Zurich|2|20|33|
Lucerne|CH|47.1|8.3|Europe/Zurich|1|19|37|luzern
Lugano|CH|46.0|9.0|Europe/Zurich|4|22|26|
Winterthur|CH|47.5|8.7|Europe/Zurich|0|18|37|
St. Gallen|CH|47.4|9.4|Europe/Zurich|-1|17|41|
Interlaken|CH|46.7|7.9|Europe/Zurich|0|18|39|
Zermatt|CH|46.0|7.7|Europe/Zurich|-4|13|30|matterhorn
Davos|CH|46.8|9.8|Europe/Zurich|-5|12|37|
St. Moritz|CH|46.5|9.8|Europe/Zurich|-8|11|31|
Montreux|CH|46.4|6.9|Europe/Zurich|2|20|33|
Grindelwald|CH|46.6|8.0|Europe/Zurich|-2|15|41|
Locarno|CH|46.2|8.8|Europe/Zurich|4|22|26|
Fribourg|CH|46.8|7.2|Europe/Zurich|0|18|36|
Neuchâtel|CH|47.0|6.9|Europe/Zurich|1|19|34|
Chur|CH|46.9|9.5|Europe/Zurich|1|19|30|
Verbier|CH|46.1|7.2|Europe/Zurich|-4|14|33|
Sion|CH|46.2|7.4|Europe/Zurich|1|20|24|
Vaduz|LI|47.1|9.5|Europe/Vaduz|1|19|33|liechtenstein
Vienna|AT|48.2|16.4|Europe/Vienna|1|22|26|wien
Salzburg|AT|47.8|13.1|Europe/Vienna|0|19|40|
Innsbruck|AT|47.3|11.4|Europe/Vienna|-1|19|38|
Graz|AT|47.1|15.4|Europe/Vienna|0|21|27|
Linz|AT|48.3|14.3|Europe/Vienna|0|20|34|
Klagenfurt|AT|46.6|14.3|Europe/Vienna|-2|20|28|
Villach|AT|46.6|13.9|Europe/Vienna|-2|20|29|
Bregenz|AT|47.5|9.7|Europe/Vienna|1|19|41|
St. Pölten|AT|48.2|15.6|Europe/Vienna|0|20|29|st poelten
Hallstatt|AT|47.6|13.6|Europe/Vienna|-1|17|45|
Kitzbühel|AT|47.4|12.4|Europe/Vienna|-3|17|45|kitzbuehel
St. Anton|AT|47.1|10.3|Europe/Vienna|-4|14|42|st anton am arlberg,arlberg
Zell am See|AT|47.3|12.8|Europe/Vienna|-3|17|42|
Ischgl|AT|47.0|10.3|Europe/Vienna|-5|13|40|
Prague|CZ|50.1|14.4|Europe/Prague|0|20|28|praha,prag
Brno|CZ|49.2|16.6|Europe/Prague|-1|20|27|
Ostrava|CZ|49.8|18.3|Europe/Prague|-2|19|31|
Plzeň|CZ|49.7|13.4|Europe/Prague|-1|19|29|pilsen
Olomouc|CZ|49.6|17.3|Europe/Prague|-2|20|28|
Liberec|CZ|50.8|15.1|Europe/Prague|-2|17|36|
České Budějovice|CZ|49.0|14.5|Europe/Prague|-1|19|29|budweis
Karlovy Vary|CZ|50.2|12.9|Europe/Prague|-2|17|31|karlsbad
Český Krumlov|CZ|48.8|14.3|Europe/Prague|-2|18|30|
Hradec Králové|CZ|50.2|15.8|Europe/Prague|-1|19|29|
Bratislava|SK|48.1|17.1|Europe/Bratislava|0|22|27|
Košice|SK|48.7|21.3|Europe/Bratislava|-2|20|27|
Žilina|SK|49.2|18.7|Europe/Bratislava|-3|18|33|
Nitra|SK|48.3|18.1|Europe/Bratislava|-1|21|26|
Banská Bystrica|SK|48.7|19.1|Europe/Bratislava|-3|19|31|
Poprad|SK|49.1|20.3|Europe/Bratislava|-4|17|32|high tatras
Warsaw|PL|52.2|21.0|Europe/Warsaw|-2|20|31|warszawa,warschau
Kraków|PL|50.1|19.9|Europe/Warsaw|-2|20|31|cracow
Gdańsk|PL|54.4|18.6|Europe/Warsaw|-1|18|31|danzig
Wrocław|PL|51.1|17.0|Europe/Warsaw|0|20|30|breslau
Poznań|PL|52.4|16.9|Europe/Warsaw|-1|20|30|
Łódź|PL|51.8|19.5|Europe/Warsaw|-2|19|31|lodz
Szczecin|PL|53.4|14.6|Europe/Warsaw|0|19|32|stettin
Lublin|PL|51.2|22.6|Europe/Warsaw|-3|19|30|
Bydgoszcz|PL|53.1|18.0|Europe/Warsaw|-1|19|29|
Białystok|PL|53.1|23.2|Europe/Warsaw|-4|18|31|
Katowice|PL|50.3|19.0|Europe/Warsaw|-1|19|32|
Gdynia|PL|54.5|18.5|Europe/Warsaw|0|18|30|
Sopot|PL|54.4|18.6|Europe/Warsaw|0|18|30|
Częstochowa|PL|50.8|19.1|Europe/Warsaw|-2|19|32|
Radom|PL|51.4|21.1|Europe/Warsaw|-2|19|30|
Toruń|PL|53.0|18.6|Europe/Warsaw|-1|19|29|thorn
Rzeszów|PL|50.0|22.0|Europe/Warsaw|-2|19|32|
Kielce|PL|50.9|20.6|Europe/Warsaw|-3|18|32|
Gliwice|PL|50.3|18.7|Europe/Warsaw|-1|19|32|
Zabrze|PL|50.3|18.8|Europe/Warsaw|-1|19|32|
Sosnowiec|PL|50.3|19.1|Europe/Warsaw|-2|19|32|
Bytom|PL|50.3|18.9|Europe/Warsaw|-2|19|32|
Bielsko-Biała|PL|49.8|19.0|Europe/Warsaw|-1|18|37|
Olsztyn|PL|53.8|20.5|Europe/Warsaw|-3|18|32|
Opole|PL|50.7|17.9|Europe/Warsaw|-1|19|30|
Zielona Góra|PL|51.9|15.5|Europe/Warsaw|-1|19|31|
Gorzów Wielkopolski|PL|52.7|15.2|Europe/Warsaw|-1|19|30|
Zakopane|PL|49.3|20.0|Europe/Warsaw|-4|15|43|
Tarnów|PL|50.0|21.0|Europe/Warsaw|-1|20|32|
Oświęcim|PL|50.0|19.2|Europe/Warsaw|-2|19|32|auschwitz
Budapest|HU|47.5|19.0|Europe/Budapest|1|23|25|
Debrecen|HU|47.5|21.6|Europe/Budapest|-1|22|27|
Szeged|HU|46.3|20.1|Europe/Budapest|0|23|25|
Pécs|HU|46.1|18.2|Europe/Budapest|1|22|26|
Győr|HU|47.7|17.6|Europe/Budapest|1|22|27|
Miskolc|HU|48.1|20.8|Europe/Budapest|-2|21|28|
Siófok|HU|46.9|18.1|Europe/Budapest|1|22|25|balaton,lake balaton
Eger|HU|47.9|20.4|Europe/Budapest|-1|21|27|
Ljubljana|SI|46.1|14.5|Europe/Ljubljana|0|22|32|
Maribor|SI|46.6|15.6|Europe/Ljubljana|1|21|32|
Bled|SI|46.4|14.1|Europe/Ljubljana|-1|19|36|lake bled
Koper|SI|45.5|13.7|Europe/Ljubljana|5|24|25|
`;
