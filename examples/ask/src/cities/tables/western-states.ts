/** Cities of the western United States. */
export const westernStates = `
Denver|US-CO|39.7|-105.0|America/Denver|0|24|22|
Colorado Springs|US-CO|38.8|-104.8|America/Denver|-1|22|24|
Aspen|US-CO|39.2|-106.8|America/Denver|-6|17|33|
Boulder|US-CO|40.0|-105.3|America/Denver|1|23|24|
Aurora|US-CO|39.7|-104.8|America/Denver|0|23|22|
Fort Collins|US-CO|40.6|-105.1|America/Denver|-1|22|23|
Vail|US-CO|39.6|-106.4|America/Denver|-8|15|35|
Breckenridge|US-CO|39.5|-106.0|America/Denver|-9|13|36|
Telluride|US-CO|37.9|-107.8|America/Denver|-6|16|33|
Steamboat Springs|US-CO|40.5|-106.8|America/Denver|-9|17|35|steamboat
Durango, Colorado|US-CO|37.3|-107.9|America/Denver|-4|20|23|
Lakewood|US-CO|39.7|-105.1|America/Denver|0|23|23|
Pueblo|US-CO|38.3|-104.6|America/Denver|0|25|19|
Grand Junction|US-CO|39.1|-108.6|America/Denver|-2|26|20|
Salt Lake City|US-UT|40.8|-111.9|America/Denver|-1|27|25|
Provo|US-UT|40.2|-111.7|America/Denver|-1|26|23|
Park City|US-UT|40.6|-111.5|America/Denver|-5|20|29|
St. George, Utah|US-UT|37.1|-113.6|America/Denver|5|32|12|zion
Moab|US-UT|38.6|-109.5|America/Denver|-1|29|15|
Albuquerque|US-NM|35.1|-106.7|America/Denver|3|26|16|
Santa Fe|US-NM|35.7|-105.9|America/Denver|0|22|20|
Las Cruces|US-NM|32.3|-106.8|America/Denver|7|28|13|
Taos|US-NM|36.4|-105.6|America/Denver|-3|20|20|
Roswell|US-NM|33.4|-104.5|America/Denver|5|27|13|
Boise|US-ID|43.6|-116.2|America/Boise|0|25|24|
Idaho Falls|US-ID|43.5|-112.0|America/Boise|-6|20|23|
Sun Valley|US-ID|43.7|-114.4|America/Boise|-7|18|25|
Coeur d'Alene|US-ID|47.7|-116.8|America/Los_Angeles|-1|20|33|
Helena|US-MT|46.6|-112.0|America/Denver|-5|21|25|
Billings|US-MT|45.8|-108.5|America/Denver|-3|23|25|
Missoula|US-MT|46.9|-114.0|America/Denver|-4|20|34|
Bozeman|US-MT|45.7|-111.0|America/Denver|-5|20|29|
Whitefish|US-MT|48.4|-114.3|America/Denver|-6|18|37|glacier national park
Cheyenne|US-WY|41.1|-104.8|America/Denver|-2|21|27|
Jackson, Wyoming|US-WY|43.5|-110.8|America/Denver|-9|17|30|jackson hole
Casper|US-WY|42.8|-106.3|America/Denver|-4|22|24|
Yellowstone|US-WY|44.4|-110.6|America/Denver|-11|13|36|yellowstone national park
Phoenix|US-AZ|33.4|-112.1|America/Phoenix|14|35|9|
Tucson|US-AZ|32.2|-111.0|America/Phoenix|12|31|14|
Mesa|US-AZ|33.4|-111.8|America/Phoenix|13|34|9|
Scottsdale|US-AZ|33.5|-111.9|America/Phoenix|13|34|9|
Chandler|US-AZ|33.3|-111.8|America/Phoenix|12|33|9|
Gilbert|US-AZ|33.4|-111.8|America/Phoenix|12|33|9|
Tempe|US-AZ|33.4|-111.9|America/Phoenix|13|34|9|
Glendale, Arizona|US-AZ|33.5|-112.2|America/Phoenix|13|34|9|
Flagstaff|US-AZ|35.2|-111.7|America/Phoenix|-1|19|20|
Sedona|US-AZ|34.9|-111.8|America/Phoenix|8|27|16|
Yuma|US-AZ|32.7|-114.6|America/Phoenix|15|35|4|
Grand Canyon Village|US-AZ|36.1|-112.1|America/Phoenix|-1|20|18|grand canyon
Surprise|US-AZ|33.6|-112.3|America/Phoenix|12|34|9|
Prescott|US-AZ|34.5|-112.5|America/Phoenix|3|24|17|
Las Vegas|US-NV|36.2|-115.1|America/Los_Angeles|9|34|7|vegas
Reno|US-NV|39.5|-119.8|America/Los_Angeles|2|25|13|
Henderson|US-NV|36.0|-115.0|America/Los_Angeles|9|34|7|
Carson City|US-NV|39.2|-119.8|America/Los_Angeles|2|22|12|
North Las Vegas|US-NV|36.2|-115.1|America/Los_Angeles|9|34|7|
Los Angeles|US-CA|34.1|-118.2|America/Los_Angeles|14|23|10|la,l.a.,hollywood
San Francisco|US-CA|37.8|-122.4|America/Los_Angeles|11|16|18|sf,san fran,frisco
San Diego|US-CA|32.7|-117.2|America/Los_Angeles|14|21|11|
San Jose|US-CA|37.3|-121.9|America/Los_Angeles|10|21|16|silicon valley
Oakland|US-CA|37.8|-122.3|America/Los_Angeles|11|18|18|
Sacramento|US-CA|38.6|-121.5|America/Los_Angeles|9|25|16|
Palo Alto|US-CA|37.4|-122.1|America/Los_Angeles|10|19|16|
Long Beach|US-CA|33.8|-118.2|America/Los_Angeles|14|23|10|
Anaheim|US-CA|33.8|-117.9|America/Los_Angeles|14|23|10|disneyland
Santa Ana|US-CA|33.7|-117.9|America/Los_Angeles|14|23|10|
Irvine|US-CA|33.7|-117.8|America/Los_Angeles|13|22|10|
Riverside|US-CA|33.9|-117.4|America/Los_Angeles|12|26|9|
San Bernardino|US-CA|34.1|-117.3|America/Los_Angeles|12|27|10|
Fresno|US-CA|36.7|-119.8|America/Los_Angeles|8|29|12|
Bakersfield|US-CA|35.4|-119.0|America/Los_Angeles|9|30|10|
Stockton|US-CA|38.0|-121.3|America/Los_Angeles|8|25|14|
Modesto|US-CA|37.6|-121.0|America/Los_Angeles|8|26|13|
Fremont|US-CA|37.5|-122.0|America/Los_Angeles|10|20|16|
Berkeley|US-CA|37.9|-122.3|America/Los_Angeles|10|17|18|
Pasadena|US-CA|34.1|-118.1|America/Los_Angeles|14|24|10|
Santa Monica|US-CA|34.0|-118.5|America/Los_Angeles|14|20|10|venice beach
Malibu|US-CA|34.0|-118.7|America/Los_Angeles|14|20|10|
Beverly Hills|US-CA|34.1|-118.4|America/Los_Angeles|14|23|10|
Burbank|US-CA|34.2|-118.3|America/Los_Angeles|13|24|10|
Glendale|US-CA|34.1|-118.3|America/Los_Angeles|14|24|10|
Santa Barbara|US-CA|34.4|-119.7|America/Los_Angeles|13|19|10|
Santa Cruz, California|US-CA|37.0|-122.0|America/Los_Angeles|11|17|16|
Monterey|US-CA|36.6|-121.9|America/Los_Angeles|11|15|16|
Carmel|US-CA|36.6|-121.9|America/Los_Angeles|11|16|16|carmel by the sea
Napa|US-CA|38.3|-122.3|America/Los_Angeles|9|20|17|napa valley
Santa Rosa|US-CA|38.4|-122.7|America/Los_Angeles|9|20|19|sonoma
Palm Springs|US-CA|33.8|-116.5|America/Los_Angeles|15|34|4|
San Luis Obispo|US-CA|35.3|-120.7|America/Los_Angeles|12|19|12|
Oxnard|US-CA|34.2|-119.2|America/Los_Angeles|13|19|10|
Chula Vista|US-CA|32.6|-117.1|America/Los_Angeles|14|21|11|
Huntington Beach|US-CA|33.7|-118.0|America/Los_Angeles|14|21|10|
Laguna Beach|US-CA|33.5|-117.8|America/Los_Angeles|14|20|10|
La Jolla|US-CA|32.8|-117.3|America/Los_Angeles|14|21|11|
Redding|US-CA|40.6|-122.4|America/Los_Angeles|8|28|21|
South Lake Tahoe|US-CA|38.9|-120.0|America/Los_Angeles|-2|16|22|lake tahoe,tahoe
Mammoth Lakes|US-CA|37.6|-119.0|America/Los_Angeles|-3|17|19|mammoth
Yosemite Village|US-CA|37.7|-119.6|America/Los_Angeles|4|23|20|yosemite
Mountain View|US-CA|37.4|-122.1|America/Los_Angeles|10|20|16|
Sunnyvale|US-CA|37.4|-122.0|America/Los_Angeles|10|20|16|
Santa Clara|US-CA|37.4|-122.0|America/Los_Angeles|10|21|16|
Cupertino|US-CA|37.3|-122.0|America/Los_Angeles|10|20|16|
San Mateo|US-CA|37.6|-122.3|America/Los_Angeles|10|18|17|
Davis|US-CA|38.5|-121.7|America/Los_Angeles|8|24|16|
Ontario, California|US-CA|34.1|-117.7|America/Los_Angeles|13|25|10|
Rancho Cucamonga|US-CA|34.1|-117.6|America/Los_Angeles|12|26|10|
Fontana|US-CA|34.1|-117.4|America/Los_Angeles|13|27|10|
Moreno Valley|US-CA|33.9|-117.2|America/Los_Angeles|12|26|9|
Corona|US-CA|33.9|-117.6|America/Los_Angeles|13|25|9|
Santa Clarita|US-CA|34.4|-118.5|America/Los_Angeles|11|26|10|
Palmdale|US-CA|34.6|-118.1|America/Los_Angeles|7|28|7|
Garden Grove|US-CA|33.8|-117.9|America/Los_Angeles|14|23|10|
Torrance|US-CA|33.8|-118.3|America/Los_Angeles|14|21|10|
Fullerton|US-CA|33.9|-117.9|America/Los_Angeles|14|24|10|
Oceanside|US-CA|33.2|-117.4|America/Los_Angeles|13|21|11|
Escondido|US-CA|33.1|-117.1|America/Los_Angeles|13|24|11|
Carlsbad|US-CA|33.1|-117.3|America/Los_Angeles|13|21|11|
Temecula|US-CA|33.5|-117.1|America/Los_Angeles|11|25|9|
Hayward|US-CA|37.7|-122.1|America/Los_Angeles|10|19|17|
Salinas|US-CA|36.7|-121.7|America/Los_Angeles|11|17|15|
Visalia|US-CA|36.3|-119.3|America/Los_Angeles|8|28|12|
Elk Grove|US-CA|38.4|-121.4|America/Los_Angeles|8|24|15|
Roseville|US-CA|38.8|-121.3|America/Los_Angeles|8|26|17|
Eureka|US-CA|40.8|-124.2|America/Los_Angeles|9|14|33|
Seattle|US-WA|47.6|-122.3|America/Los_Angeles|5|19|42|
Spokane|US-WA|47.7|-117.4|America/Los_Angeles|-1|21|31|
Tacoma|US-WA|47.3|-122.4|America/Los_Angeles|5|19|42|
Olympia|US-WA|47.0|-122.9|America/Los_Angeles|4|18|45|
Bellevue|US-WA|47.6|-122.2|America/Los_Angeles|5|19|42|
Redmond|US-WA|47.7|-122.1|America/Los_Angeles|4|19|42|
Vancouver, Washington|US-WA|45.6|-122.7|America/Los_Angeles|4|20|42|
Bellingham|US-WA|48.8|-122.5|America/Los_Angeles|4|18|42|
Everett|US-WA|48.0|-122.2|America/Los_Angeles|5|18|42|
Portland|US-OR|45.5|-122.7|America/Los_Angeles|5|21|42|
Salem|US-OR|44.9|-123.0|America/Los_Angeles|5|20|40|
Eugene|US-OR|44.1|-123.1|America/Los_Angeles|5|20|39|
Bend|US-OR|44.1|-121.3|America/Los_Angeles|1|19|22|
Anchorage|US-AK|61.2|-149.9|America/Anchorage|-8|15|32|
Fairbanks|US-AK|64.8|-147.7|America/Anchorage|-22|17|29|
Juneau|US-AK|58.3|-134.4|America/Juneau|-2|14|60|
Ketchikan|US-AK|55.3|-131.6|America/Sitka|2|15|63|
Sitka|US-AK|57.1|-135.3|America/Sitka|2|14|62|
Nome|US-AK|64.5|-165.4|America/Nome|-15|11|35|
Utqiagvik|US-AK|71.3|-156.8|America/Anchorage|-25|5|28|barrow
Honolulu|US-HI|21.3|-157.9|Pacific/Honolulu|23|27|24|hawaii
Hilo|US-HI|19.7|-155.1|Pacific/Honolulu|22|24|72|
Kailua-Kona|US-HI|19.6|-156.0|Pacific/Honolulu|23|26|20|kona
Kahului|US-HI|20.9|-156.5|Pacific/Honolulu|22|26|26|maui
Lihue|US-HI|22.0|-159.4|Pacific/Honolulu|22|26|50|kauai
`;
