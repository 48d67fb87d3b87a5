/** Cities of Canada, Mexico and the islands beside them. */
export const canadaAndMexico = `
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
Mississauga|CA|43.6|-79.6|America/Toronto|-4|22|38|
Brampton|CA|43.7|-79.8|America/Toronto|-5|21|38|
Hamilton, Ontario|CA|43.3|-79.9|America/Toronto|-4|22|38|
London, Ontario|CA|43.0|-81.2|America/Toronto|-5|21|42|
Kitchener|CA|43.5|-80.5|America/Toronto|-6|20|41|
Waterloo|CA|43.5|-80.5|America/Toronto|-6|20|41|
Windsor, Ontario|CA|42.3|-83.0|America/Toronto|-3|23|38|
Kingston, Ontario|CA|44.2|-76.5|America/Toronto|-7|21|40|
Guelph|CA|43.5|-80.2|America/Toronto|-6|20|41|
Barrie|CA|44.4|-79.7|America/Toronto|-7|20|43|
Sudbury|CA|46.5|-81.0|America/Toronto|-12|19|42|
Thunder Bay|CA|48.4|-89.2|America/Toronto|-14|18|37|
Niagara Falls, Ontario|CA|43.1|-79.1|America/Toronto|-4|22|41|
Markham|CA|43.9|-79.3|America/Toronto|-6|21|38|
Laval|CA|45.6|-73.7|America/Toronto|-9|21|43|
Gatineau|CA|45.5|-75.7|America/Toronto|-10|21|42|
Longueuil|CA|45.5|-73.5|America/Toronto|-9|21|43|
Sherbrooke|CA|45.4|-71.9|America/Toronto|-11|19|46|
Trois-Rivières|CA|46.3|-72.5|America/Toronto|-11|20|43|
Saguenay|CA|48.4|-71.1|America/Toronto|-15|18|47|chicoutimi
Mont-Tremblant|CA|46.1|-74.6|America/Toronto|-12|18|45|tremblant
Iqaluit|CA|63.7|-68.5|America/Iqaluit|-27|8|38|nunavut
Fredericton|CA|46.0|-66.6|America/Moncton|-9|19|40|
Moncton|CA|46.1|-64.8|America/Moncton|-8|19|41|
Saint John|CA|45.3|-66.1|America/Moncton|-7|17|41|
Charlottetown|CA|46.2|-63.1|America/Halifax|-7|19|45|prince edward island
Sydney, Nova Scotia|CA|46.1|-60.2|America/Halifax|-5|18|46|
Brandon|CA|49.8|-99.9|America/Winnipeg|-16|19|32|
Churchill|CA|58.8|-94.2|America/Winnipeg|-26|13|33|
Red Deer|CA|52.3|-113.8|America/Edmonton|-11|16|33|
Lethbridge|CA|49.7|-112.8|America/Edmonton|-6|18|27|
Medicine Hat|CA|50.0|-110.7|America/Edmonton|-8|20|26|
Jasper|CA|52.9|-118.1|America/Edmonton|-9|15|37|
Lake Louise|CA|51.4|-116.2|America/Edmonton|-12|12|40|
Fort McMurray|CA|56.7|-111.4|America/Edmonton|-17|17|35|
Surrey|CA|49.2|-122.8|America/Vancouver|4|18|45|
Burnaby|CA|49.2|-123.0|America/Vancouver|4|18|46|
Kelowna|CA|49.9|-119.5|America/Vancouver|-3|20|34|
Kamloops|CA|50.7|-120.3|America/Vancouver|-3|22|29|
Whistler|CA|50.1|-123.0|America/Vancouver|-2|17|43|
Nanaimo|CA|49.2|-124.0|America/Vancouver|4|18|43|
Tofino|CA|49.2|-125.9|America/Vancouver|6|14|55|
Prince George|CA|53.9|-122.7|America/Vancouver|-8|16|42|
Oshawa|CA|43.9|-78.9|America/Toronto|-5|20|38|
Sault Ste. Marie|CA|46.5|-84.3|America/Toronto|-10|18|43|
North Bay|CA|46.3|-79.5|America/Toronto|-12|19|43|
Abbotsford|CA|49.1|-122.3|America/Vancouver|3|19|45|
Grande Prairie|CA|55.2|-118.8|America/Edmonton|-14|16|34|
Saint-Pierre|PM|46.8|-56.2|America/Miquelon|-3|15|45|
Hamilton|BM|32.3|-64.8|Atlantic/Bermuda|18|27|42|bermuda
Nuuk|GL|64.2|-51.7|America/Nuuk|-8|7|38|godthåb,greenland
Mexico City|MX|19.4|-99.1|America/Mexico_City|14|18|37|ciudad de méxico,cdmx,mexico df
Guadalajara|MX|20.7|-103.3|America/Mexico_City|16|21|28|
Monterrey|MX|25.7|-100.3|America/Monterrey|14|29|20|
Cancún|MX|21.2|-86.8|America/Cancun|24|29|32|
Tijuana|MX|32.5|-117.0|America/Tijuana|13|21|10|
Puebla|MX|19.0|-98.2|America/Mexico_City|14|18|30|
Acapulco|MX|16.9|-99.9|America/Mexico_City|26|28|25|
Mérida|MX|21.0|-89.6|America/Merida|23|28|27|
Oaxaca|MX|17.1|-96.7|America/Mexico_City|18|21|25|
León|MX|21.1|-101.7|America/Mexico_City|15|21|22|
Querétaro|MX|20.6|-100.4|America/Mexico_City|15|20|21|santiago de querétaro
San Luis Potosí|MX|22.2|-101.0|America/Mexico_City|14|19|18|
Aguascalientes|MX|21.9|-102.3|America/Mexico_City|14|20|21|
Morelia|MX|19.7|-101.2|America/Mexico_City|15|18|29|
Toluca|MX|19.3|-99.7|America/Mexico_City|10|14|35|
Cuernavaca|MX|18.9|-99.2|America/Mexico_City|19|21|28|
Veracruz|MX|19.2|-96.1|America/Mexico_City|22|28|30|
Xalapa|MX|19.5|-96.9|America/Mexico_City|15|20|42|jalapa
Villahermosa|MX|18.0|-92.9|America/Mexico_City|23|29|40|
Tuxtla Gutiérrez|MX|16.8|-93.1|America/Mexico_City|22|26|29|
San Cristóbal de las Casas|MX|16.7|-92.6|America/Mexico_City|12|16|35|
Guanajuato|MX|21.0|-101.3|America/Mexico_City|15|20|24|
San Miguel de Allende|MX|20.9|-100.7|America/Mexico_City|14|20|22|
Puerto Vallarta|MX|20.7|-105.2|America/Mexico_City|22|28|27|
Mazatlán|MX|23.2|-106.4|America/Mazatlan|20|28|15|
Culiacán|MX|24.8|-107.4|America/Mazatlan|20|30|16|
Durango|MX|24.0|-104.7|America/Mexico_City|12|21|18|
Zacatecas|MX|22.8|-102.6|America/Mexico_City|11|16|20|
Torreón|MX|25.5|-103.4|America/Monterrey|14|28|10|
Saltillo|MX|25.4|-101.0|America/Monterrey|12|23|15|
Reynosa|MX|26.1|-98.3|America/Matamoros|16|30|15|
Matamoros|MX|25.9|-97.5|America/Matamoros|17|29|19|
Nuevo Laredo|MX|27.5|-99.5|America/Matamoros|14|31|14|
Tampico|MX|22.2|-97.9|America/Mexico_City|19|28|26|
Ciudad Juárez|MX|31.7|-106.4|America/Ciudad_Juarez|8|29|13|juárez
Chihuahua|MX|28.6|-106.1|America/Chihuahua|10|25|16|
Hermosillo|MX|29.1|-111.0|America/Hermosillo|17|33|10|
Mexicali|MX|32.6|-115.5|America/Tijuana|13|33|4|
Ensenada|MX|31.9|-116.6|America/Tijuana|14|20|10|
La Paz, Mexico|MX|24.1|-110.3|America/Mazatlan|18|29|7|
Cabo San Lucas|MX|22.9|-109.9|America/Mazatlan|19|28|7|cabo,los cabos
Tepic|MX|21.5|-104.9|America/Mazatlan|17|23|28|
Colima|MX|19.2|-103.7|America/Mexico_City|23|26|24|
Pachuca|MX|20.1|-98.7|America/Mexico_City|12|14|27|
Tlaxcala|MX|19.3|-98.2|America/Mexico_City|13|16|32|
Campeche|MX|19.8|-90.5|America/Merida|23|28|27|
Playa del Carmen|MX|20.6|-87.1|America/Cancun|23|28|32|
Tulum|MX|20.2|-87.5|America/Cancun|23|28|31|
Cozumel|MX|20.5|-86.9|America/Cancun|23|28|34|
Chetumal|MX|18.5|-88.3|America/Cancun|24|28|33|
Puerto Escondido|MX|15.9|-97.1|America/Mexico_City|26|28|23|
Huatulco|MX|15.8|-96.1|America/Mexico_City|26|28|23|
Zapopan|MX|20.7|-103.4|America/Mexico_City|16|21|28|
Ecatepec|MX|19.6|-99.1|America/Mexico_City|13|18|33|
`;
