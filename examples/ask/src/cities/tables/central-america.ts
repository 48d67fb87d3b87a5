/** Cities of Central America and the Caribbean. */
export const centralAmerica = `
San Juan|PR|18.5|-66.1|America/Puerto_Rico|25|28|50|puerto rico
Ponce|PR|18.0|-66.6|America/Puerto_Rico|25|28|25|
Charlotte Amalie|VI|18.3|-64.9|America/St_Thomas|26|29|38|st thomas,us virgin islands
Guatemala City|GT|14.6|-90.5|America/Guatemala|17|20|35|guatemala
Quetzaltenango|GT|14.8|-91.5|America/Guatemala|12|15|35|xela
Antigua Guatemala|GT|14.6|-90.7|America/Guatemala|17|19|35|
Flores|GT|16.9|-89.9|America/Guatemala|23|27|37|tikal
Belmopan|BZ|17.3|-88.8|America/Belize|23|27|45|
Belize City|BZ|17.5|-88.2|America/Belize|24|28|42|
San Pedro, Belize|BZ|17.9|-88.0|America/Belize|24|28|37|ambergris caye
San Salvador|SV|13.7|-89.2|America/El_Salvador|23|24|38|
San Miguel|SV|13.5|-88.2|America/El_Salvador|26|28|30|
Tegucigalpa|HN|14.1|-87.2|America/Tegucigalpa|20|23|33|
San Pedro Sula|HN|15.5|-88.0|America/Tegucigalpa|23|28|38|
Roatán|HN|16.3|-86.5|America/Tegucigalpa|25|28|38|
Managua|NI|12.1|-86.3|America/Managua|27|27|33|
Granada, Nicaragua|NI|11.9|-86.0|America/Managua|26|27|32|
León, Nicaragua|NI|12.4|-86.9|America/Managua|27|28|31|
San Juan del Sur|NI|11.3|-85.9|America/Managua|26|27|32|
San José, Costa Rica|CR|9.9|-84.1|America/Costa_Rica|20|21|45|
Liberia, Costa Rica|CR|10.6|-85.4|America/Costa_Rica|27|27|32|guanacaste
Tamarindo|CR|10.3|-85.8|America/Costa_Rica|27|27|28|
La Fortuna|CR|10.5|-84.6|America/Costa_Rica|24|25|60|arenal
Manuel Antonio|CR|9.4|-84.2|America/Costa_Rica|27|26|50|quepos
Panama City|PA|9.0|-79.5|America/Panama|27|27|45|panama
Bocas del Toro|PA|9.3|-82.2|America/Panama|26|27|55|
David|PA|8.4|-82.4|America/Panama|27|27|47|
Boquete|PA|8.8|-82.4|America/Panama|19|20|52|
Havana|CU|23.1|-82.4|America/Havana|22|28|25|la habana
Santiago de Cuba|CU|20.0|-75.8|America/Havana|24|28|25|
Varadero|CU|23.2|-81.2|America/Havana|22|28|24|
Trinidad, Cuba|CU|21.8|-80.0|America/Havana|23|27|28|
Holguín|CU|20.9|-76.3|America/Havana|23|27|26|
Camagüey|CU|21.4|-77.9|America/Havana|22|27|28|
Santa Clara, Cuba|CU|22.4|-80.0|America/Havana|21|26|29|
Kingston|JM|18.0|-76.8|America/Jamaica|26|29|20|jamaica
Montego Bay|JM|18.5|-77.9|America/Jamaica|25|28|30|
Negril|JM|18.3|-78.3|America/Jamaica|25|28|28|
Ocho Rios|JM|18.4|-77.1|America/Jamaica|25|28|33|
Port-au-Prince|HT|18.5|-72.3|America/Port-au-Prince|26|29|27|
Cap-Haïtien|HT|19.8|-72.2|America/Port-au-Prince|24|28|32|
Santo Domingo|DO|18.5|-69.9|America/Santo_Domingo|25|28|35|
Punta Cana|DO|18.6|-68.4|America/Santo_Domingo|25|28|33|
Santiago de los Caballeros|DO|19.5|-70.7|America/Santo_Domingo|23|27|30|
Puerto Plata|DO|19.8|-70.7|America/Santo_Domingo|24|27|35|
Nassau|BS|25.1|-77.3|America/Nassau|21|28|35|bahamas
Freeport|BS|26.5|-78.7|America/Nassau|20|28|33|grand bahama
George Town, Cayman Islands|KY|19.3|-81.4|America/Cayman|26|29|33|grand cayman,cayman islands
Providenciales|TC|21.8|-72.3|America/Grand_Turk|25|29|22|turks and caicos
Bridgetown|BB|13.1|-59.6|America/Barbados|26|28|40|barbados
Port of Spain|TT|10.7|-61.5|America/Port_of_Spain|26|27|45|trinidad
Basseterre|KN|17.3|-62.7|America/St_Kitts|25|28|40|
St. John's, Antigua|AG|17.1|-61.8|America/Antigua|25|28|35|antigua
Brades|MS|16.8|-62.2|America/Montserrat|25|28|40|montserrat
Roseau|DM|15.3|-61.4|America/Dominica|25|28|50|dominica
Castries|LC|14.0|-61.0|America/St_Lucia|26|28|50|saint lucia,st lucia
Kingstown|VC|13.2|-61.2|America/St_Vincent|26|28|50|
St. George's|GD|12.1|-61.7|America/Grenada|26|28|45|grenada
Pointe-à-Pitre|GP|16.2|-61.5|America/Guadeloupe|25|28|48|guadeloupe
Fort-de-France|MQ|14.6|-61.1|America/Martinique|26|28|52|martinique
Philipsburg|SX|18.0|-63.0|America/Lower_Princes|26|29|38|sint maarten
Marigot|MF|18.1|-63.1|America/Marigot|26|29|38|
Gustavia|BL|17.9|-62.9|America/St_Barthelemy|26|29|33|st barts
The Valley|AI|18.2|-63.1|America/Anguilla|26|28|35|anguilla
Road Town|VG|18.4|-64.6|America/Tortola|26|29|38|tortola
Willemstad|CW|12.1|-68.9|America/Curacao|26|28|18|curaçao
Oranjestad|AW|12.5|-70.0|America/Aruba|27|29|15|aruba
Kralendijk|BQ|12.2|-68.3|America/Kralendijk|27|29|17|bonaire
`;
