/** Cities of South America. */
export const southAmerica = `
Bogotá|CO|4.7|-74.1|America/Bogota|14|14|48|
Medellín|CO|6.2|-75.6|America/Bogota|22|22|60|
Cartagena|CO|10.4|-75.5|America/Bogota|27|29|25|
Cali|CO|3.4|-76.5|America/Bogota|24|24|38|
Barranquilla|CO|11.0|-74.8|America/Bogota|27|29|22|
Santa Marta|CO|11.2|-74.2|America/Bogota|27|29|18|
Bucaramanga|CO|7.1|-73.1|America/Bogota|22|23|45|
Pereira|CO|4.8|-75.7|America/Bogota|22|22|55|
Manizales|CO|5.1|-75.5|America/Bogota|17|17|58|
Armenia, Colombia|CO|4.5|-75.7|America/Bogota|21|22|52|
Ibagué|CO|4.4|-75.2|America/Bogota|23|24|48|
Cúcuta|CO|7.9|-72.5|America/Bogota|26|28|32|
Villavicencio|CO|4.1|-73.6|America/Bogota|26|25|55|
Pasto|CO|1.2|-77.3|America/Bogota|13|12|50|
Neiva|CO|2.9|-75.3|America/Bogota|27|28|32|
Popayán|CO|2.4|-76.6|America/Bogota|19|19|48|
Montería|CO|8.8|-75.9|America/Bogota|28|28|38|
Valledupar|CO|10.5|-73.3|America/Bogota|28|30|25|
Leticia|CO|-4.2|-69.9|America/Bogota|26|26|62|
San Andrés|CO|12.6|-81.7|America/Bogota|27|28|45|
Caracas|VE|10.5|-66.9|America/Caracas|21|24|30|
Maracaibo|VE|10.7|-71.6|America/Caracas|28|30|18|
Valencia, Venezuela|VE|10.2|-68.0|America/Caracas|25|26|28|
Barquisimeto|VE|10.1|-69.3|America/Caracas|24|25|22|
Maracay|VE|10.2|-67.6|America/Caracas|25|25|27|
Ciudad Guayana|VE|8.3|-62.7|America/Caracas|26|27|38|puerto ordaz
Mérida, Venezuela|VE|8.6|-71.1|America/Caracas|19|20|48|
Porlamar|VE|11.0|-63.9|America/Caracas|27|28|20|isla margarita,margarita
San Cristóbal|VE|7.8|-72.2|America/Caracas|21|22|45|
Quito|EC|-0.2|-78.5|America/Guayaquil|14|14|45|
Guayaquil|EC|-2.2|-79.9|America/Guayaquil|27|25|30|
Cuenca|EC|-2.9|-79.0|America/Guayaquil|15|13|42|
Manta|EC|-1.0|-80.7|America/Guayaquil|26|24|20|
Ambato|EC|-1.2|-78.6|America/Guayaquil|15|13|38|
Loja|EC|-4.0|-79.2|America/Guayaquil|16|15|42|
Baños|EC|-1.4|-78.4|America/Guayaquil|19|17|55|
Puerto Ayora|EC|-0.7|-90.3|Pacific/Galapagos|26|23|25|galapagos
Lima|PE|-12.0|-77.0|America/Lima|23|17|5|
Cusco|PE|-13.5|-72.0|America/Lima|13|10|38|cuzco
Arequipa|PE|-16.4|-71.5|America/Lima|15|14|10|
Trujillo|PE|-8.1|-79.0|America/Lima|21|17|5|
Chiclayo|PE|-6.8|-79.8|America/Lima|24|19|5|
Piura|PE|-5.2|-80.6|America/Lima|27|22|7|
Iquitos|PE|-3.7|-73.2|America/Lima|27|26|58|
Huancayo|PE|-12.1|-75.2|America/Lima|13|10|38|
Puno|PE|-15.8|-70.0|America/Lima|10|6|36|lake titicaca,titicaca
Tacna|PE|-18.0|-70.2|America/Lima|21|14|3|
Ica|PE|-14.1|-75.7|America/Lima|25|17|2|huacachina
Pucallpa|PE|-8.4|-74.5|America/Lima|27|25|40|
Ayacucho|PE|-13.2|-74.2|America/Lima|17|14|28|
Huaraz|PE|-9.5|-77.5|America/Lima|14|12|35|
Machu Picchu|PE|-13.2|-72.5|America/Lima|16|14|50|aguas calientes,machu pichu
Máncora|PE|-4.1|-81.0|America/Lima|27|22|5|
La Paz|BO|-16.5|-68.1|America/La_Paz|9|6|38|
Sucre|BO|-19.0|-65.3|America/La_Paz|17|13|28|
Santa Cruz|BO|-17.8|-63.2|America/La_Paz|26|21|32|santa cruz de la sierra
Cochabamba|BO|-17.4|-66.2|America/La_Paz|18|14|22|
El Alto|BO|-16.5|-68.2|America/La_Paz|9|5|35|
Oruro|BO|-18.0|-67.1|America/La_Paz|12|3|25|
Potosí|BO|-19.6|-65.8|America/La_Paz|10|4|23|
Tarija|BO|-21.5|-64.7|America/La_Paz|21|13|24|
Uyuni|BO|-20.5|-66.8|America/La_Paz|11|-3|14|salar de uyuni
Santiago|CL|-33.4|-70.7|America/Santiago|21|8|12|santiago de chile
Valparaíso|CL|-33.0|-71.6|America/Santiago|18|12|14|
Punta Arenas|CL|-53.2|-70.9|America/Punta_Arenas|11|1|33|
Concepción|CL|-36.8|-73.0|America/Santiago|17|9|32|
Viña del Mar|CL|-33.0|-71.6|America/Santiago|18|12|14|
Antofagasta|CL|-23.7|-70.4|America/Santiago|20|14|2|
La Serena|CL|-29.9|-71.3|America/Santiago|17|11|8|
Temuco|CL|-38.7|-72.6|America/Santiago|17|7|40|
Iquique|CL|-20.2|-70.1|America/Santiago|21|15|2|
Arica|CL|-18.5|-70.3|America/Santiago|22|16|2|
Puerto Montt|CL|-41.5|-72.9|America/Santiago|14|6|52|
Rancagua|CL|-34.2|-70.7|America/Santiago|21|8|14|
Talca|CL|-35.4|-71.7|America/Santiago|21|8|20|
Chillán|CL|-36.6|-72.1|America/Santiago|20|8|28|
Valdivia|CL|-39.8|-73.2|America/Santiago|17|7|44|
Calama|CL|-22.5|-68.9|America/Santiago|15|8|2|
San Pedro de Atacama|CL|-22.9|-68.2|America/Santiago|18|9|3|atacama
Pucón|CL|-39.3|-72.0|America/Santiago|16|6|45|
Puerto Natales|CL|-51.7|-72.5|America/Punta_Arenas|11|1|38|torres del paine
Hanga Roa|CL|-27.1|-109.4|Pacific/Easter|23|18|38|easter island,rapa nui
Buenos Aires|AR|-34.6|-58.4|America/Argentina/Buenos_Aires|25|11|27|
Córdoba|AR|-31.4|-64.2|America/Argentina/Cordoba|24|11|23|
Mendoza|AR|-32.9|-68.8|America/Argentina/Mendoza|25|8|12|
Rosario|AR|-32.9|-60.7|America/Argentina/Cordoba|25|11|25|
Ushuaia|AR|-54.8|-68.3|America/Argentina/Ushuaia|10|2|42|
La Plata|AR|-34.9|-58.0|America/Argentina/Buenos_Aires|23|9|27|
Mar del Plata|AR|-38.0|-57.6|America/Argentina/Buenos_Aires|20|7|28|
Bahía Blanca|AR|-38.7|-62.3|America/Argentina/Buenos_Aires|23|8|20|
San Miguel de Tucumán|AR|-26.8|-65.2|America/Argentina/Tucuman|25|12|25|tucumán
Salta|AR|-24.8|-65.4|America/Argentina/Salta|22|11|22|
Jujuy|AR|-24.2|-65.3|America/Argentina/Jujuy|22|11|24|san salvador de jujuy
Santa Fe, Argentina|AR|-31.6|-60.7|America/Argentina/Cordoba|26|12|24|
Paraná|AR|-31.7|-60.5|America/Argentina/Cordoba|25|12|24|
Corrientes|AR|-27.5|-58.8|America/Argentina/Cordoba|27|15|25|
Resistencia|AR|-27.5|-59.0|America/Argentina/Cordoba|27|15|25|
Posadas|AR|-27.4|-55.9|America/Argentina/Cordoba|27|16|28|
Puerto Iguazú|AR|-25.6|-54.6|America/Argentina/Cordoba|27|16|30|iguazu falls,iguazu
Neuquén|AR|-39.0|-68.1|America/Argentina/Salta|23|6|12|
San Juan, Argentina|AR|-31.5|-68.5|America/Argentina/San_Juan|27|8|8|
San Luis|AR|-33.3|-66.3|America/Argentina/San_Luis|24|9|17|
Santiago del Estero|AR|-27.8|-64.3|America/Argentina/Cordoba|27|13|19|
Catamarca|AR|-28.5|-65.8|America/Argentina/Catamarca|27|12|14|
La Rioja|AR|-29.4|-66.9|America/Argentina/La_Rioja|27|12|13|
Bariloche|AR|-41.1|-71.3|America/Argentina/Salta|15|2|28|san carlos de bariloche
El Calafate|AR|-50.3|-72.3|America/Argentina/Rio_Gallegos|13|1|18|perito moreno
Río Gallegos|AR|-51.6|-69.2|America/Argentina/Rio_Gallegos|13|1|24|
Comodoro Rivadavia|AR|-45.9|-67.5|America/Argentina/Catamarca|19|6|18|
Puerto Madryn|AR|-42.8|-65.0|America/Argentina/Catamarca|20|6|15|
Santa Rosa, Argentina|AR|-36.6|-64.3|America/Argentina/Salta|23|8|18|
Montevideo|UY|-34.9|-56.2|America/Montevideo|23|11|27|
Punta del Este|UY|-34.9|-54.9|America/Montevideo|22|11|27|
Salto|UY|-31.4|-58.0|America/Montevideo|25|12|22|
Colonia del Sacramento|UY|-34.5|-57.8|America/Montevideo|24|11|24|colonia
Asunción|PY|-25.3|-57.6|America/Asuncion|28|18|25|
Ciudad del Este|PY|-25.5|-54.6|America/Asuncion|27|17|30|
Encarnación|PY|-27.3|-55.9|America/Asuncion|27|16|28|
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
Goiânia|BR|-16.7|-49.3|America/Sao_Paulo|24|22|34|
Campinas|BR|-22.9|-47.1|America/Sao_Paulo|25|18|33|
Guarulhos|BR|-23.5|-46.5|America/Sao_Paulo|23|16|35|
São Gonçalo|BR|-22.8|-43.1|America/Sao_Paulo|27|21|30|
Santos|BR|-24.0|-46.3|America/Sao_Paulo|25|19|42|
São José dos Campos|BR|-23.2|-45.9|America/Sao_Paulo|23|17|35|
Ribeirão Preto|BR|-21.2|-47.8|America/Sao_Paulo|25|20|30|
Sorocaba|BR|-23.5|-47.5|America/Sao_Paulo|24|17|31|
Uberlândia|BR|-18.9|-48.3|America/Sao_Paulo|24|20|31|
Juiz de Fora|BR|-21.8|-43.3|America/Sao_Paulo|22|17|33|
Vitória|BR|-20.3|-40.3|America/Sao_Paulo|27|22|38|
Londrina|BR|-23.3|-51.2|America/Sao_Paulo|24|17|32|
Maringá|BR|-23.4|-51.9|America/Sao_Paulo|25|18|31|
Joinville|BR|-26.3|-48.8|America/Sao_Paulo|25|17|50|
Blumenau|BR|-26.9|-49.1|America/Sao_Paulo|25|17|42|
Caxias do Sul|BR|-29.2|-51.2|America/Sao_Paulo|21|12|38|
Pelotas|BR|-31.8|-52.3|America/Sao_Paulo|23|12|32|
Santa Maria|BR|-29.7|-53.8|America/Sao_Paulo|25|14|29|
Foz do Iguaçu|BR|-25.5|-54.6|America/Sao_Paulo|27|16|31|
Niterói|BR|-22.9|-43.1|America/Sao_Paulo|27|21|30|
Petrópolis|BR|-22.5|-43.2|America/Sao_Paulo|22|16|38|
Búzios|BR|-22.7|-41.9|America/Sao_Paulo|27|22|26|
Paraty|BR|-23.2|-44.7|America/Sao_Paulo|26|20|40|
Ouro Preto|BR|-20.4|-43.5|America/Sao_Paulo|20|15|36|
Ilhabela|BR|-23.8|-45.4|America/Sao_Paulo|26|20|42|
São Bernardo do Campo|BR|-23.7|-46.6|America/Sao_Paulo|22|15|40|
Ponta Grossa|BR|-25.1|-50.2|America/Sao_Paulo|21|14|36|
Cuiabá|BR|-15.6|-56.1|America/Cuiaba|27|24|32|
Campo Grande|BR|-20.5|-54.6|America/Campo_Grande|25|21|28|
Bonito|BR|-21.1|-56.5|America/Campo_Grande|26|20|27|
Natal|BR|-5.8|-35.2|America/Fortaleza|27|25|42|
João Pessoa|BR|-7.1|-34.9|America/Fortaleza|28|25|45|
Maceió|BR|-9.7|-35.7|America/Maceio|27|24|45|
Aracaju|BR|-10.9|-37.1|America/Maceio|27|25|40|
Teresina|BR|-5.1|-42.8|America/Fortaleza|27|28|28|
São Luís|BR|-2.5|-44.3|America/Fortaleza|27|27|48|
Campina Grande|BR|-7.2|-35.9|America/Fortaleza|24|21|35|
Jericoacoara|BR|-2.8|-40.5|America/Fortaleza|28|27|25|
Feira de Santana|BR|-12.3|-39.0|America/Bahia|27|22|35|
Porto Seguro|BR|-16.4|-39.1|America/Bahia|26|23|40|
Morro de São Paulo|BR|-13.4|-38.9|America/Bahia|27|24|48|
Fernando de Noronha|BR|-3.9|-32.4|America/Noronha|28|27|35|
Porto Velho|BR|-8.8|-63.9|America/Porto_Velho|26|26|48|
Rio Branco|BR|-10.0|-67.8|America/Rio_Branco|26|25|45|
Boa Vista|BR|2.8|-60.7|America/Boa_Vista|28|27|30|
Macapá|BR|0.0|-51.1|America/Belem|26|27|58|
Palmas|BR|-10.2|-48.3|America/Araguaina|26|27|34|
Santarém|BR|-2.4|-54.7|America/Santarem|26|26|48|alter do chão
Georgetown|GY|6.8|-58.2|America/Guyana|26|27|52|
Paramaribo|SR|5.9|-55.2|America/Paramaribo|26|27|52|
Cayenne|GF|4.9|-52.3|America/Cayenne|26|26|55|
Stanley|FK|-51.7|-57.9|Atlantic/Stanley|11|2|45|falkland islands,falklands,port stanley
`;
