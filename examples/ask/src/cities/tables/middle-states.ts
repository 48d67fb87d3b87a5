/** Cities of the middle of the United States. */
export const middleStates = `
Chicago|US-IL|41.9|-87.6|America/Chicago|-4|24|34|
Springfield, Illinois|US-IL|39.8|-89.6|America/Chicago|-3|24|32|
Aurora, Illinois|US-IL|41.8|-88.3|America/Chicago|-5|23|33|
Naperville|US-IL|41.8|-88.2|America/Chicago|-5|23|33|
Joliet|US-IL|41.5|-88.1|America/Chicago|-4|23|33|
Rockford|US-IL|42.3|-89.1|America/Chicago|-6|23|32|
Peoria|US-IL|40.7|-89.6|America/Chicago|-4|24|32|
Champaign|US-IL|40.1|-88.2|America/Chicago|-4|24|33|urbana
Evanston|US-IL|42.0|-87.7|America/Chicago|-4|23|34|
Milwaukee|US-WI|43.0|-87.9|America/Chicago|-5|23|34|
Madison|US-WI|43.1|-89.4|America/Chicago|-7|22|33|
Green Bay|US-WI|44.5|-88.0|America/Chicago|-8|21|33|
Minneapolis|US-MN|45.0|-93.3|America/Chicago|-9|23|32|
Saint Paul|US-MN|44.9|-93.1|America/Chicago|-9|23|32|
Duluth|US-MN|46.8|-92.1|America/Chicago|-12|19|34|
Rochester, Minnesota|US-MN|44.0|-92.5|America/Chicago|-10|22|33|
St. Louis|US-MO|38.6|-90.2|America/Chicago|0|27|31|saint louis
Kansas City|US-MO|39.1|-94.6|America/Chicago|-2|26|29|
Springfield, Missouri|US-MO|37.2|-93.3|America/Chicago|1|26|30|
Jefferson City|US-MO|38.6|-92.2|America/Chicago|0|26|30|
Columbia, Missouri|US-MO|39.0|-92.3|America/Chicago|-1|25|31|
Branson|US-MO|36.6|-93.2|America/Chicago|2|26|29|
Omaha|US-NE|41.3|-95.9|America/Chicago|-5|25|28|
Lincoln|US-NE|40.8|-96.7|America/Chicago|-4|26|27|
Des Moines|US-IA|41.6|-93.6|America/Chicago|-6|25|30|
Cedar Rapids|US-IA|42.0|-91.7|America/Chicago|-7|23|31|
Davenport|US-IA|41.5|-90.6|America/Chicago|-5|24|32|
Iowa City|US-IA|41.7|-91.5|America/Chicago|-5|24|31|
Wichita|US-KS|37.7|-97.3|America/Chicago|1|28|24|
Topeka|US-KS|39.0|-95.7|America/Chicago|-1|26|27|
Overland Park|US-KS|39.0|-94.7|America/Chicago|-1|26|28|
Kansas City, Kansas|US-KS|39.1|-94.6|America/Chicago|-2|26|29|
Lawrence|US-KS|39.0|-95.2|America/Chicago|-1|26|27|
Olathe|US-KS|38.9|-94.8|America/Chicago|-1|26|28|
Bismarck|US-ND|46.8|-100.8|America/Chicago|-10|22|26|
Fargo|US-ND|46.9|-96.8|America/Chicago|-13|22|27|
Sioux Falls|US-SD|43.5|-96.7|America/Chicago|-8|23|27|
Pierre|US-SD|44.4|-100.4|America/Chicago|-7|24|24|
Rapid City|US-SD|44.1|-103.2|America/Denver|-3|23|26|mount rushmore
Nashville|US-TN|36.2|-86.8|America/Chicago|4|27|33|
Memphis|US-TN|35.1|-90.0|America/Chicago|5|28|30|
Knoxville|US-TN|36.0|-83.9|America/New_York|4|26|35|
Chattanooga|US-TN|35.0|-85.3|America/New_York|5|27|33|
Gatlinburg|US-TN|35.7|-83.5|America/New_York|3|24|37|smoky mountains
Clarksville|US-TN|36.5|-87.4|America/Chicago|3|26|33|
Murfreesboro|US-TN|35.8|-86.4|America/Chicago|3|26|34|
New Orleans|US-LA|30.0|-90.1|America/Chicago|12|29|31|
Baton Rouge|US-LA|30.5|-91.2|America/Chicago|12|28|30|
Shreveport|US-LA|32.5|-93.8|America/Chicago|9|29|26|
Lafayette|US-LA|30.2|-92.0|America/Chicago|12|28|29|
Jackson, Mississippi|US-MS|32.3|-90.2|America/Chicago|8|28|30|
Biloxi|US-MS|30.4|-88.9|America/Chicago|12|28|30|
Birmingham, Alabama|US-AL|33.5|-86.8|America/Chicago|7|27|32|
Montgomery|US-AL|32.4|-86.3|America/Chicago|9|28|29|
Mobile|US-AL|30.7|-88.0|America/Chicago|11|28|32|
Huntsville|US-AL|34.7|-86.6|America/Chicago|6|27|32|
Tuscaloosa|US-AL|33.2|-87.6|America/Chicago|8|28|30|
Little Rock|US-AR|34.7|-92.3|America/Chicago|5|28|29|
Fayetteville, Arkansas|US-AR|36.1|-94.2|America/Chicago|3|26|28|
Hot Springs|US-AR|34.5|-93.1|America/Chicago|5|28|28|
Dallas|US-TX|32.8|-96.8|America/Chicago|8|30|22|
Houston|US-TX|29.8|-95.4|America/Chicago|12|29|28|
Austin|US-TX|30.3|-97.7|America/Chicago|11|30|23|
San Antonio|US-TX|29.4|-98.5|America/Chicago|11|30|22|
Fort Worth|US-TX|32.8|-97.3|America/Chicago|8|30|22|
El Paso|US-TX|31.8|-106.5|America/Denver|8|29|13|
Arlington, Texas|US-TX|32.7|-97.1|America/Chicago|8|30|22|arlington
Plano|US-TX|33.0|-96.7|America/Chicago|7|30|22|
Corpus Christi|US-TX|27.8|-97.4|America/Chicago|14|29|21|
Lubbock|US-TX|33.6|-101.9|America/Chicago|4|27|17|
Laredo|US-TX|27.5|-99.5|America/Chicago|14|31|14|
Amarillo|US-TX|35.2|-101.8|America/Chicago|3|26|18|
Irving|US-TX|32.8|-96.9|America/Chicago|8|30|22|
Garland|US-TX|32.9|-96.6|America/Chicago|7|30|22|
Frisco, Texas|US-TX|33.2|-96.8|America/Chicago|7|30|22|
Waco|US-TX|31.5|-97.1|America/Chicago|9|30|21|
Galveston|US-TX|29.3|-94.8|America/Chicago|13|29|27|
Brownsville|US-TX|25.9|-97.5|America/Chicago|17|29|20|
McAllen|US-TX|26.2|-98.2|America/Chicago|17|31|15|
Midland|US-TX|32.0|-102.1|America/Chicago|7|28|13|
Abilene|US-TX|32.4|-99.7|America/Chicago|7|28|18|
College Station|US-TX|30.6|-96.3|America/Chicago|11|29|23|
Denton|US-TX|33.2|-97.1|America/Chicago|7|29|22|
South Padre Island|US-TX|26.1|-97.2|America/Chicago|17|29|20|
McKinney|US-TX|33.2|-96.6|America/Chicago|7|30|22|
Grand Prairie|US-TX|32.7|-97.0|America/Chicago|8|30|22|
Killeen|US-TX|31.1|-97.7|America/Chicago|9|29|21|
Round Rock|US-TX|30.5|-97.7|America/Chicago|10|30|22|
Beaumont|US-TX|30.1|-94.1|America/Chicago|12|29|30|
Tyler|US-TX|32.4|-95.3|America/Chicago|9|29|25|
Oklahoma City|US-OK|35.5|-97.5|America/Chicago|4|28|23|
Tulsa|US-OK|36.2|-96.0|America/Chicago|3|28|25|
Norman|US-OK|35.2|-97.4|America/Chicago|4|28|23|
`;
