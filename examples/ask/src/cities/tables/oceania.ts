/** Cities of Australia, New Zealand and the Pacific. */
export const oceania = `
Sydney|AU|-33.9|151.2|Australia/Sydney|23|13|35|
Melbourne|AU|-37.8|145.0|Australia/Melbourne|21|10|36|
Brisbane|AU|-27.5|153.0|Australia/Brisbane|25|15|32|
Perth|AU|-32.0|115.9|Australia/Perth|25|13|27|
Adelaide|AU|-34.9|138.6|Australia/Adelaide|23|11|30|
Canberra|AU|-35.3|149.1|Australia/Sydney|21|6|27|
Hobart|AU|-42.9|147.3|Australia/Hobart|17|8|38|tasmania
Darwin|AU|-12.5|130.8|Australia/Darwin|28|25|30|
Cairns|AU|-16.9|145.8|Australia/Brisbane|28|22|40|
Gold Coast|AU|-28.0|153.4|Australia/Brisbane|25|16|33|
Alice Springs|AU|-23.7|133.9|Australia/Darwin|29|12|11|
Newcastle, Australia|AU|-32.9|151.8|Australia/Sydney|23|13|35|
Wollongong|AU|-34.4|150.9|Australia/Sydney|22|13|32|
Wagga Wagga|AU|-35.1|147.4|Australia/Sydney|24|8|27|wagga
Albury|AU|-36.1|146.9|Australia/Sydney|24|8|29|wodonga
Coffs Harbour|AU|-30.3|153.1|Australia/Sydney|24|13|35|
Port Macquarie|AU|-31.4|152.9|Australia/Sydney|23|13|35|
Byron Bay|AU|-28.6|153.6|Australia/Sydney|24|15|38|
Tamworth|AU|-31.1|150.9|Australia/Sydney|25|9|23|
Dubbo|AU|-32.3|148.6|Australia/Sydney|26|9|21|
Orange|AU|-33.3|149.1|Australia/Sydney|20|5|32|
Bathurst|AU|-33.4|149.6|Australia/Sydney|21|6|28|
Katoomba|AU|-33.7|150.3|Australia/Sydney|18|6|33|blue mountains
Broken Hill|AU|-32.0|141.4|Australia/Broken_Hill|27|10|13|
Lord Howe Island|AU|-31.5|159.1|Australia/Lord_Howe|23|17|48|
Geelong|AU|-38.1|144.4|Australia/Melbourne|19|10|36|
Ballarat|AU|-37.6|143.9|Australia/Melbourne|18|7|40|
Bendigo|AU|-36.8|144.3|Australia/Melbourne|21|8|30|
Mildura|AU|-34.2|142.2|Australia/Melbourne|24|10|20|
Sunshine Coast|AU|-26.7|153.1|Australia/Brisbane|25|15|36|
Noosa|AU|-26.4|153.1|Australia/Brisbane|25|16|37|noosa heads
Townsville|AU|-19.3|146.8|Australia/Brisbane|28|20|25|
Toowoomba|AU|-27.6|152.0|Australia/Brisbane|23|11|28|
Mackay|AU|-21.1|149.2|Australia/Brisbane|27|17|30|
Rockhampton|AU|-23.4|150.5|Australia/Brisbane|27|17|24|
Bundaberg|AU|-24.9|152.3|Australia/Brisbane|26|16|27|
Hervey Bay|AU|-25.3|152.9|Australia/Brisbane|26|16|30|fraser island
Airlie Beach|AU|-20.3|148.7|Australia/Brisbane|28|20|33|whitsundays
Port Douglas|AU|-16.5|145.5|Australia/Brisbane|28|22|40|
Mount Isa|AU|-20.7|139.5|Australia/Brisbane|31|17|14|
Fremantle|AU|-32.1|115.7|Australia/Perth|24|14|28|
Bunbury|AU|-33.3|115.6|Australia/Perth|23|13|31|
Geraldton|AU|-28.8|114.6|Australia/Perth|25|15|20|
Broome|AU|-18.0|122.2|Australia/Perth|30|21|13|
Kalgoorlie|AU|-30.7|121.5|Australia/Perth|26|11|18|
Albany, Australia|AU|-35.0|117.9|Australia/Perth|19|12|42|
Margaret River|AU|-34.0|115.1|Australia/Perth|21|13|38|
Mount Gambier|AU|-37.8|140.8|Australia/Adelaide|18|9|42|
Launceston|AU|-41.4|147.1|Australia/Hobart|18|7|35|
Devonport|AU|-41.2|146.4|Australia/Hobart|17|8|40|
Uluru|AU|-25.2|131.0|Australia/Darwin|31|12|10|ayers rock
Katherine|AU|-14.5|132.3|Australia/Darwin|30|25|22|
Wellington|NZ|-41.3|174.8|Pacific/Auckland|17|9|35|
Auckland|NZ|-36.8|174.8|Pacific/Auckland|20|11|37|
Christchurch|NZ|-43.5|172.6|Pacific/Auckland|17|6|24|
Queenstown|NZ|-45.0|168.7|Pacific/Auckland|16|4|28|
Dunedin|NZ|-45.9|170.5|Pacific/Auckland|15|7|33|
Hamilton, New Zealand|NZ|-37.8|175.3|Pacific/Auckland|18|9|36|
Tauranga|NZ|-37.7|176.2|Pacific/Auckland|19|10|31|
Napier|NZ|-39.5|176.9|Pacific/Auckland|19|9|25|
Hastings, New Zealand|NZ|-39.6|176.8|Pacific/Auckland|19|9|25|
New Plymouth|NZ|-39.1|174.1|Pacific/Auckland|18|10|38|
Palmerston North|NZ|-40.4|175.6|Pacific/Auckland|18|9|34|
Rotorua|NZ|-38.1|176.2|Pacific/Auckland|18|8|32|
Taupo|NZ|-38.7|176.1|Pacific/Auckland|17|7|32|
Nelson|NZ|-41.3|173.3|Pacific/Auckland|18|8|26|
Invercargill|NZ|-46.4|168.4|Pacific/Auckland|14|5|43|
Whangārei|NZ|-35.7|174.3|Pacific/Auckland|20|12|36|
Gisborne|NZ|-38.7|178.0|Pacific/Auckland|19|10|30|
Wanaka|NZ|-44.7|169.1|Pacific/Auckland|17|4|22|
Whanganui|NZ|-39.9|175.0|Pacific/Auckland|18|10|32|wanganui
Timaru|NZ|-44.4|171.2|Pacific/Auckland|16|5|22|
Kaikoura|NZ|-42.4|173.7|Pacific/Auckland|17|9|24|
Milford Sound|NZ|-44.7|167.9|Pacific/Auckland|15|6|50|
Picton|NZ|-41.3|174.0|Pacific/Auckland|18|9|30|
Waiheke Island|NZ|-36.8|175.1|Pacific/Auckland|20|11|36|waiheke
Suva|FJ|-18.1|178.4|Pacific/Fiji|27|23|60|fiji
Nadi|FJ|-17.8|177.4|Pacific/Fiji|27|24|36|
Port Moresby|PG|-9.4|147.2|Pacific/Port_Moresby|28|26|28|
Lae|PG|-6.7|147.0|Pacific/Port_Moresby|28|25|62|
Honiara|SB|-9.4|160.0|Pacific/Guadalcanal|27|26|45|
Port Vila|VU|-17.7|168.3|Pacific/Efate|27|23|48|vanuatu
Nouméa|NC|-22.3|166.5|Pacific/Noumea|26|20|33|
Apia|WS|-13.8|-171.8|Pacific/Apia|27|26|50|samoa
Nukuʻalofa|TO|-21.1|-175.2|Pacific/Tongatapu|26|22|42|nuku'alofa,tonga
Papeete|PF|-17.5|-149.6|Pacific/Tahiti|27|25|38|tahiti
Bora Bora|PF|-16.5|-151.7|Pacific/Tahiti|28|26|42|
Avarua|CK|-21.2|-159.8|Pacific/Rarotonga|26|22|45|rarotonga,cook islands
Alofi|NU|-19.1|-169.9|Pacific/Niue|26|22|45|niue
Pago Pago|AS|-14.3|-170.7|Pacific/Pago_Pago|28|27|68|american samoa
Hagåtña|GU|13.5|144.8|Pacific/Guam|27|28|60|guam
Saipan|MP|15.2|145.7|Pacific/Saipan|26|28|52|
Majuro|MH|7.1|171.4|Pacific/Majuro|28|28|60|
Palikir|FM|6.9|158.2|Pacific/Pohnpei|27|27|75|
Ngerulmud|PW|7.5|134.6|Pacific/Palau|28|28|65|palau
Tarawa|KI|1.3|173.0|Pacific/Tarawa|28|28|40|kiribati,south tarawa
Funafuti|TV|-8.5|179.2|Pacific/Funafuti|28|28|60|tuvalu
Yaren|NR|-0.5|166.9|Pacific/Nauru|28|28|45|nauru
Kingston, Norfolk Island|NF|-29.1|168.0|Pacific/Norfolk|22|16|45|norfolk island
`;
