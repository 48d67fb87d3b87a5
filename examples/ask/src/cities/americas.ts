/** One city a line, as in the table of Europe; a city of the United States names its state after the country. */
export const americas = `
New York|US-NY|40.7|-74.0|America/New_York|1|25|32|nyc,new york city,manhattan,big apple
Brooklyn|US-NY|40.7|-73.9|America/New_York|1|25|32|
Buffalo|US-NY|42.9|-78.9|America/New_York|-4|22|42|
Boston|US-MA|42.4|-71.1|America/New_York|-1|23|33|
Washington|US-DC|38.9|-77.0|America/New_York|3|27|31|washington dc,washington d.c.,dc
Philadelphia|US-PA|40.0|-75.2|America/New_York|1|26|32|philly
Pittsburgh|US-PA|40.4|-80.0|America/New_York|-2|23|40|
Baltimore|US-MD|39.3|-76.6|America/New_York|2|26|31|
Richmond|US-VA|37.5|-77.4|America/New_York|3|26|31|
Raleigh|US-NC|35.8|-78.6|America/New_York|5|27|31|
Charlotte|US-NC|35.2|-80.8|America/New_York|6|27|30|
Charleston|US-SC|32.8|-79.9|America/New_York|10|28|30|
Savannah|US-GA|32.1|-81.1|America/New_York|10|28|30|
Atlanta|US-GA|33.7|-84.4|America/New_York|7|27|31|
Miami|US-FL|25.8|-80.2|America/New_York|20|29|36|
Orlando|US-FL|28.5|-81.4|America/New_York|16|28|32|
Tampa|US-FL|28.0|-82.5|America/New_York|16|29|29|
Jacksonville|US-FL|30.3|-81.7|America/New_York|12|28|31|
Key West|US-FL|24.6|-81.8|America/New_York|21|29|28|
Detroit|US-MI|42.3|-83.0|America/Detroit|-3|23|37|
Cleveland|US-OH|41.5|-81.7|America/New_York|-2|23|42|
Columbus|US-OH|40.0|-83.0|America/New_York|-1|24|37|
Cincinnati|US-OH|39.1|-84.5|America/New_York|0|25|36|
Indianapolis|US-IN|39.8|-86.2|America/Indiana/Indianapolis|-2|24|35|
Louisville|US-KY|38.3|-85.8|America/Kentucky/Louisville|2|26|34|
Portland, Maine|US-ME|43.7|-70.3|America/New_York|-5|21|34|
Burlington|US-VT|44.5|-73.2|America/New_York|-7|22|41|
Providence|US-RI|41.8|-71.4|America/New_York|-1|23|33|
Hartford|US-CT|41.8|-72.7|America/New_York|-2|23|34|
Newark|US-NJ|40.7|-74.2|America/New_York|0|26|33|
Chicago|US-IL|41.9|-87.6|America/Chicago|-4|24|34|
Milwaukee|US-WI|43.0|-87.9|America/Chicago|-5|23|34|
Minneapolis|US-MN|45.0|-93.3|America/Chicago|-9|23|32|
St. Louis|US-MO|38.6|-90.2|America/Chicago|0|27|31|saint louis
Kansas City|US-MO|39.1|-94.6|America/Chicago|-2|26|29|
Omaha|US-NE|41.3|-95.9|America/Chicago|-5|25|28|
Des Moines|US-IA|41.6|-93.6|America/Chicago|-6|25|30|
Nashville|US-TN|36.2|-86.8|America/Chicago|4|27|33|
Memphis|US-TN|35.1|-90.0|America/Chicago|5|28|30|
New Orleans|US-LA|30.0|-90.1|America/Chicago|12|29|31|
Birmingham, Alabama|US-AL|33.5|-86.8|America/Chicago|7|27|32|
Dallas|US-TX|32.8|-96.8|America/Chicago|8|30|22|
Houston|US-TX|29.8|-95.4|America/Chicago|12|29|28|
Austin|US-TX|30.3|-97.7|America/Chicago|11|30|23|
San Antonio|US-TX|29.4|-98.5|America/Chicago|11|30|22|
Fort Worth|US-TX|32.8|-97.3|America/Chicago|8|30|22|
El Paso|US-TX|31.8|-106.5|America/Denver|8|29|13|
Oklahoma City|US-OK|35.5|-97.5|America/Chicago|4|28|23|
Tulsa|US-OK|36.2|-96.0|America/Chicago|3|28|25|
Denver|US-CO|39.7|-105.0|America/Denver|0|24|22|
Colorado Springs|US-CO|38.8|-104.8|America/Denver|-1|22|24|
Aspen|US-CO|39.2|-106.8|America/Denver|-6|17|33|
Salt Lake City|US-UT|40.8|-111.9|America/Denver|-1|27|25|
Albuquerque|US-NM|35.1|-106.7|America/Denver|3|26|16|
Santa Fe|US-NM|35.7|-105.9|America/Denver|0|22|20|
Boise|US-ID|43.6|-116.2|America/Boise|0|25|24|
Phoenix|US-AZ|33.4|-112.1|America/Phoenix|14|35|9|
Tucson|US-AZ|32.2|-111.0|America/Phoenix|12|31|14|
Las Vegas|US-NV|36.2|-115.1|America/Los_Angeles|9|34|7|vegas
Reno|US-NV|39.5|-119.8|America/Los_Angeles|2|25|13|
Los Angeles|US-CA|34.1|-118.2|America/Los_Angeles|14|23|10|la,l.a.,hollywood
San Francisco|US-CA|37.8|-122.4|America/Los_Angeles|11|16|18|sf,san fran,frisco
San Diego|US-CA|32.7|-117.2|America/Los_Angeles|14|21|11|
San Jose|US-CA|37.3|-121.9|America/Los_Angeles|10|21|16|silicon valley
Oakland|US-CA|37.8|-122.3|America/Los_Angeles|11|18|18|
Sacramento|US-CA|38.6|-121.5|America/Los_Angeles|9|25|16|
Palo Alto|US-CA|37.4|-122.1|America/Los_Angeles|10|19|16|
Seattle|US-WA|47.6|-122.3|America/Los_Angeles|5|19|42|
Spokane|US-WA|47.7|-117.4|America/Los_Angeles|-1|21|31|
Portland|US-OR|45.5|-122.7|America/Los_Angeles|5|21|42|
Anchorage|US-AK|61.2|-149.9|America/Anchorage|-8|15|32|
Fairbanks|US-AK|64.8|-147.7|America/Anchorage|-22|17|29|
Juneau|US-AK|58.3|-134.4|America/Juneau|-2|14|60|
Honolulu|US-HI|21.3|-157.9|Pacific/Honolulu|23|27|24|hawaii
San Juan|PR|18.5|-66.1|America/Puerto_Rico|25|28|50|puerto rico
Toronto|CA|43.7|-79.4|America/Toronto|-4|22|38|
Ottawa|CA|45.4|-75.7|America/Toronto|-10|21|42|
Montreal|CA|45.5|-73.6|America/Toronto|-9|22|43|montréal
Quebec City|CA|46.8|-71.2|America/Toronto|-12|20|45|québec,quebec
Halifax|CA|44.6|-63.6|America/Halifax|-5|18|42|
St. John's|CA|47.6|-52.7|America/St_Johns|-4|16|55|st johns newfoundland
Winnipeg|CA|49.9|-97.1|America/Winnipeg|-16|20|33|
Regina|CA|50.5|-104.6|America/Regina|-15|19|30|
Saskatoon|CA|52.1|-106.7|America/Regina|-14|19|30|
Calgary|CA|51.0|-114.1|America/Edmonton|-7|17|31|
Edmonton|CA|53.5|-113.5|America/Edmonton|-10|18|33|
Banff|CA|51.2|-115.6|America/Edmonton|-9|15|36|
Vancouver|CA|49.3|-123.1|America/Vancouver|4|18|45|
Victoria|CA|48.4|-123.4|America/Vancouver|5|17|40|
Yellowknife|CA|62.5|-114.4|America/Edmonton|-26|17|32|
Whitehorse|CA|60.7|-135.1|America/Whitehorse|-15|14|33|
Mexico City|MX|19.4|-99.1|America/Mexico_City|14|18|37|ciudad de méxico,cdmx,mexico df
Guadalajara|MX|20.7|-103.3|America/Mexico_City|16|21|28|
Monterrey|MX|25.7|-100.3|America/Monterrey|14|29|20|
Cancún|MX|21.2|-86.8|America/Cancun|24|29|32|
Tijuana|MX|32.5|-117.0|America/Tijuana|13|21|10|
Puebla|MX|19.0|-98.2|America/Mexico_City|14|18|30|
Acapulco|MX|16.9|-99.9|America/Mexico_City|26|28|25|
Mérida|MX|21.0|-89.6|America/Merida|23|28|27|
Oaxaca|MX|17.1|-96.7|America/Mexico_City|18|21|25|
Guatemala City|GT|14.6|-90.5|America/Guatemala|17|20|35|guatemala
Belmopan|BZ|17.3|-88.8|America/Belize|23|27|45|
San Salvador|SV|13.7|-89.2|America/El_Salvador|23|24|38|
Tegucigalpa|HN|14.1|-87.2|America/Tegucigalpa|20|23|33|
Managua|NI|12.1|-86.3|America/Managua|27|27|33|
San José, Costa Rica|CR|9.9|-84.1|America/Costa_Rica|20|21|45|
Panama City|PA|9.0|-79.5|America/Panama|27|27|45|panama
Havana|CU|23.1|-82.4|America/Havana|22|28|25|la habana
Kingston|JM|18.0|-76.8|America/Jamaica|26|29|20|jamaica
Port-au-Prince|HT|18.5|-72.3|America/Port-au-Prince|26|29|27|
Santo Domingo|DO|18.5|-69.9|America/Santo_Domingo|25|28|35|
Punta Cana|DO|18.6|-68.4|America/Santo_Domingo|25|28|33|
Nassau|BS|25.1|-77.3|America/Nassau|21|28|35|bahamas
Bridgetown|BB|13.1|-59.6|America/Barbados|26|28|40|barbados
Port of Spain|TT|10.7|-61.5|America/Port_of_Spain|26|27|45|trinidad
Basseterre|KN|17.3|-62.7|America/St_Kitts|25|28|40|
St. John's, Antigua|AG|17.1|-61.8|America/Antigua|25|28|35|antigua
Roseau|DM|15.3|-61.4|America/Dominica|25|28|50|dominica
Castries|LC|14.0|-61.0|America/St_Lucia|26|28|50|saint lucia,st lucia
Kingstown|VC|13.2|-61.2|America/St_Vincent|26|28|50|
St. George's|GD|12.1|-61.7|America/Grenada|26|28|45|grenada
Willemstad|CW|12.1|-68.9|America/Curacao|26|28|18|curaçao
Oranjestad|AW|12.5|-70.0|America/Aruba|27|29|15|aruba
Hamilton|BM|32.3|-64.8|Atlantic/Bermuda|18|27|42|bermuda
Nuuk|GL|64.2|-51.7|America/Nuuk|-8|7|38|godthåb,greenland
Bogotá|CO|4.7|-74.1|America/Bogota|14|14|48|
Medellín|CO|6.2|-75.6|America/Bogota|22|22|60|
Cartagena|CO|10.4|-75.5|America/Bogota|27|29|25|
Cali|CO|3.4|-76.5|America/Bogota|24|24|38|
Caracas|VE|10.5|-66.9|America/Caracas|21|24|30|
Quito|EC|-0.2|-78.5|America/Guayaquil|14|14|45|
Guayaquil|EC|-2.2|-79.9|America/Guayaquil|27|25|30|
Lima|PE|-12.0|-77.0|America/Lima|23|17|5|
Cusco|PE|-13.5|-72.0|America/Lima|13|10|38|cuzco
La Paz|BO|-16.5|-68.1|America/La_Paz|9|6|38|
Sucre|BO|-19.0|-65.3|America/La_Paz|17|13|28|
Santa Cruz|BO|-17.8|-63.2|America/La_Paz|26|21|32|santa cruz de la sierra
Santiago|CL|-33.4|-70.7|America/Santiago|21|8|12|santiago de chile
Valparaíso|CL|-33.0|-71.6|America/Santiago|18|12|14|
Punta Arenas|CL|-53.2|-70.9|America/Punta_Arenas|11|1|33|
Buenos Aires|AR|-34.6|-58.4|America/Argentina/Buenos_Aires|25|11|27|
Córdoba|AR|-31.4|-64.2|America/Argentina/Cordoba|24|11|23|
Mendoza|AR|-32.9|-68.8|America/Argentina/Mendoza|25|8|12|
Rosario|AR|-32.9|-60.7|America/Argentina/Cordoba|25|11|25|
Ushuaia|AR|-54.8|-68.3|America/Argentina/Ushuaia|10|2|42|
Montevideo|UY|-34.9|-56.2|America/Montevideo|23|11|27|
Asunción|PY|-25.3|-57.6|America/Asuncion|28|18|25|
Brasília|BR|-15.8|-47.9|America/Sao_Paulo|22|19|38|
São Paulo|BR|-23.6|-46.6|America/Sao_Paulo|23|16|35|sampa
Rio de Janeiro|BR|-22.9|-43.2|America/Sao_Paulo|27|22|30|rio
Salvador|BR|-13.0|-38.5|America/Bahia|27|24|45|
Fortaleza|BR|-3.7|-38.5|America/Fortaleza|27|26|38|
Recife|BR|-8.1|-34.9|America/Recife|27|24|48|
Belo Horizonte|BR|-19.9|-43.9|America/Sao_Paulo|24|19|32|
Porto Alegre|BR|-30.0|-51.2|America/Sao_Paulo|25|14|32|
Curitiba|BR|-25.4|-49.3|America/Sao_Paulo|21|13|38|
Manaus|BR|-3.1|-60.0|America/Manaus|27|27|50|
Belém|BR|-1.5|-48.5|America/Belem|26|27|65|
Florianópolis|BR|-27.6|-48.5|America/Sao_Paulo|25|17|38|
Georgetown|GY|6.8|-58.2|America/Guyana|26|27|52|
Paramaribo|SR|5.9|-55.2|America/Paramaribo|26|27|52|
Cayenne|GF|4.9|-52.3|America/Cayenne|26|26|55|
`;
