/** Cities of the eastern United States; a city names its state after the country. */
export const easternStates = `
New York|US-NY|40.7|-74.0|America/New_York|1|25|32|nyc,new york city,manhattan,big apple
Brooklyn|US-NY|40.7|-73.9|America/New_York|1|25|32|
Buffalo|US-NY|42.9|-78.9|America/New_York|-4|22|42|
Queens|US-NY|40.7|-73.8|America/New_York|1|25|32|
The Bronx|US-NY|40.8|-73.9|America/New_York|1|25|32|bronx
Staten Island|US-NY|40.6|-74.1|America/New_York|1|25|32|
Yonkers|US-NY|40.9|-73.9|America/New_York|0|24|33|
Albany|US-NY|42.7|-73.8|America/New_York|-4|23|37|
Rochester|US-NY|43.2|-77.6|America/New_York|-4|22|44|
Syracuse|US-NY|43.0|-76.1|America/New_York|-4|22|47|
Ithaca|US-NY|42.4|-76.5|America/New_York|-5|21|42|
Niagara Falls|US-NY|43.1|-79.0|America/New_York|-4|22|42|
Lake Placid|US-NY|44.3|-74.0|America/New_York|-9|18|42|
East Hampton|US-NY|41.0|-72.2|America/New_York|0|22|32|the hamptons,hamptons
Boston|US-MA|42.4|-71.1|America/New_York|-1|23|33|
Worcester, Massachusetts|US-MA|42.3|-71.8|America/New_York|-4|21|35|
Springfield, Massachusetts|US-MA|42.1|-72.6|America/New_York|-3|23|33|
Cambridge, Massachusetts|US-MA|42.4|-71.1|America/New_York|-1|23|33|
Salem, Massachusetts|US-MA|42.5|-70.9|America/New_York|-1|23|33|
Nantucket|US-MA|41.3|-70.1|America/New_York|1|20|32|
Provincetown|US-MA|42.1|-70.2|America/New_York|0|21|32|cape cod
Washington|US-DC|38.9|-77.0|America/New_York|3|27|31|washington dc,washington d.c.,dc
Philadelphia|US-PA|40.0|-75.2|America/New_York|1|26|32|philly
Pittsburgh|US-PA|40.4|-80.0|America/New_York|-2|23|40|
Harrisburg|US-PA|40.3|-76.9|America/New_York|-1|25|33|
Allentown|US-PA|40.6|-75.5|America/New_York|-2|24|33|
Erie|US-PA|42.1|-80.1|America/New_York|-3|22|44|
Scranton|US-PA|41.4|-75.7|America/New_York|-3|22|38|
Lancaster, Pennsylvania|US-PA|40.0|-76.3|America/New_York|-1|24|32|
State College|US-PA|40.8|-77.9|America/New_York|-3|22|38|
Gettysburg|US-PA|39.8|-77.2|America/New_York|-1|24|32|
Baltimore|US-MD|39.3|-76.6|America/New_York|2|26|31|
Annapolis|US-MD|39.0|-76.5|America/New_York|2|26|31|
Ocean City|US-MD|38.3|-75.1|America/New_York|3|25|30|
Richmond|US-VA|37.5|-77.4|America/New_York|3|26|31|
Virginia Beach|US-VA|36.9|-76.0|America/New_York|5|26|31|
Norfolk|US-VA|36.8|-76.3|America/New_York|5|27|31|
Chesapeake|US-VA|36.8|-76.3|America/New_York|5|26|31|
Newport News|US-VA|37.1|-76.5|America/New_York|4|26|31|
Arlington, Virginia|US-VA|38.9|-77.1|America/New_York|3|27|31|
Alexandria, Virginia|US-VA|38.8|-77.1|America/New_York|3|27|31|
Charlottesville|US-VA|38.0|-78.5|America/New_York|2|25|32|
Roanoke|US-VA|37.3|-79.9|America/New_York|3|25|32|
Williamsburg|US-VA|37.3|-76.7|America/New_York|4|26|31|
Hampton|US-VA|37.0|-76.3|America/New_York|5|26|31|
Lynchburg|US-VA|37.4|-79.1|America/New_York|2|25|32|
Raleigh|US-NC|35.8|-78.6|America/New_York|5|27|31|
Charlotte|US-NC|35.2|-80.8|America/New_York|6|27|30|
Durham, North Carolina|US-NC|36.0|-78.9|America/New_York|5|26|31|
Greensboro|US-NC|36.1|-79.8|America/New_York|4|26|31|
Winston-Salem|US-NC|36.1|-80.2|America/New_York|4|26|31|
Fayetteville, North Carolina|US-NC|35.1|-78.9|America/New_York|6|27|31|
Asheville|US-NC|35.6|-82.6|America/New_York|4|23|34|
Wilmington, North Carolina|US-NC|34.2|-77.9|America/New_York|8|27|32|
Chapel Hill|US-NC|35.9|-79.1|America/New_York|5|26|31|
Charleston|US-SC|32.8|-79.9|America/New_York|10|28|30|
Columbia, South Carolina|US-SC|34.0|-81.0|America/New_York|8|28|29|
Greenville, South Carolina|US-SC|34.9|-82.4|America/New_York|6|26|31|greenville
Myrtle Beach|US-SC|33.7|-78.9|America/New_York|8|27|31|
Hilton Head|US-SC|32.2|-80.8|America/New_York|10|28|30|hilton head island
Savannah|US-GA|32.1|-81.1|America/New_York|10|28|30|
Atlanta|US-GA|33.7|-84.4|America/New_York|7|27|31|
Augusta|US-GA|33.5|-82.0|America/New_York|8|28|29|
Macon|US-GA|32.8|-83.6|America/New_York|9|28|29|
Athens, Georgia|US-GA|34.0|-83.4|America/New_York|7|27|30|
Columbus, Georgia|US-GA|32.5|-85.0|America/New_York|9|28|29|
Roswell, Georgia|US-GA|34.0|-84.4|America/New_York|6|26|31|
Miami|US-FL|25.8|-80.2|America/New_York|20|29|36|
Orlando|US-FL|28.5|-81.4|America/New_York|16|28|32|
Tampa|US-FL|28.0|-82.5|America/New_York|16|29|29|
Jacksonville|US-FL|30.3|-81.7|America/New_York|12|28|31|
Key West|US-FL|24.6|-81.8|America/New_York|21|29|28|
Tallahassee|US-FL|30.4|-84.3|America/New_York|11|28|32|
St. Petersburg, Florida|US-FL|27.8|-82.7|America/New_York|17|29|29|
Fort Lauderdale|US-FL|26.1|-80.1|America/New_York|20|29|36|
West Palm Beach|US-FL|26.7|-80.1|America/New_York|19|29|36|palm beach
Naples, Florida|US-FL|26.1|-81.8|America/New_York|19|29|30|
Fort Myers|US-FL|26.6|-81.9|America/New_York|18|29|31|
Sarasota|US-FL|27.3|-82.5|America/New_York|17|28|29|
Clearwater|US-FL|28.0|-82.8|America/New_York|16|29|29|
Daytona Beach|US-FL|29.2|-81.0|America/New_York|15|28|32|daytona
Gainesville|US-FL|29.7|-82.3|America/New_York|13|28|33|
St. Augustine|US-FL|29.9|-81.3|America/New_York|14|28|32|
Hialeah|US-FL|25.9|-80.3|America/New_York|20|29|36|
Miami Beach|US-FL|25.8|-80.1|America/New_York|21|29|36|south beach
Pensacola|US-FL|30.4|-87.2|America/Chicago|12|28|30|
Panama City Beach|US-FL|30.2|-85.8|America/Chicago|12|28|29|
Hollywood, Florida|US-FL|26.0|-80.1|America/New_York|20|29|36|
Cape Coral|US-FL|26.6|-82.0|America/New_York|18|29|31|
Port St. Lucie|US-FL|27.3|-80.4|America/New_York|18|28|34|
Pembroke Pines|US-FL|26.0|-80.2|America/New_York|20|29|36|
Lakeland|US-FL|28.0|-81.9|America/New_York|16|29|32|
Key Largo|US-FL|25.1|-80.4|America/New_York|21|29|29|
Melbourne, Florida|US-FL|28.1|-80.6|America/New_York|17|28|33|
Detroit|US-MI|42.3|-83.0|America/Detroit|-3|23|37|
Grand Rapids|US-MI|43.0|-85.7|America/Detroit|-4|22|41|
Lansing|US-MI|42.7|-84.6|America/Detroit|-5|22|38|
Ann Arbor|US-MI|42.3|-83.7|America/Detroit|-4|22|37|
Flint|US-MI|43.0|-83.7|America/Detroit|-5|21|37|
Kalamazoo|US-MI|42.3|-85.6|America/Detroit|-4|23|39|
Traverse City|US-MI|44.8|-85.6|America/Detroit|-5|21|41|
Mackinac Island|US-MI|45.9|-84.6|America/Detroit|-7|20|39|mackinac
Dearborn|US-MI|42.3|-83.2|America/Detroit|-3|23|37|
Cleveland|US-OH|41.5|-81.7|America/New_York|-2|23|42|
Columbus|US-OH|40.0|-83.0|America/New_York|-1|24|37|
Cincinnati|US-OH|39.1|-84.5|America/New_York|0|25|36|
Toledo, Ohio|US-OH|41.7|-83.6|America/New_York|-3|23|37|
Akron|US-OH|41.1|-81.5|America/New_York|-3|22|42|
Dayton|US-OH|39.8|-84.2|America/New_York|-2|24|37|
Youngstown|US-OH|41.1|-80.6|America/New_York|-3|21|43|
Canton, Ohio|US-OH|40.8|-81.4|America/New_York|-3|23|41|
Indianapolis|US-IN|39.8|-86.2|America/Indiana/Indianapolis|-2|24|35|
Fort Wayne|US-IN|41.1|-85.1|America/Indiana/Indianapolis|-4|23|36|
South Bend|US-IN|41.7|-86.3|America/Indiana/Indianapolis|-4|23|39|
Bloomington, Indiana|US-IN|39.2|-86.5|America/Indiana/Indianapolis|-1|24|35|
Evansville|US-IN|38.0|-87.6|America/Chicago|1|26|33|
Louisville|US-KY|38.3|-85.8|America/Kentucky/Louisville|2|26|34|
Lexington|US-KY|38.0|-84.5|America/New_York|1|25|36|
Frankfort|US-KY|38.2|-84.9|America/New_York|1|25|36|
Bowling Green|US-KY|37.0|-86.4|America/Chicago|2|26|34|
Portland, Maine|US-ME|43.7|-70.3|America/New_York|-5|21|34|
Augusta, Maine|US-ME|44.3|-69.8|America/New_York|-7|21|34|
Bangor|US-ME|44.8|-68.8|America/New_York|-8|20|35|
Bar Harbor|US-ME|44.4|-68.2|America/New_York|-5|19|35|acadia
Burlington|US-VT|44.5|-73.2|America/New_York|-7|22|41|
Montpelier|US-VT|44.3|-72.6|America/New_York|-8|20|40|
Stowe|US-VT|44.5|-72.7|America/New_York|-9|18|43|
Concord|US-NH|43.2|-71.5|America/New_York|-6|21|34|
Manchester, New Hampshire|US-NH|43.0|-71.5|America/New_York|-5|22|34|
Providence|US-RI|41.8|-71.4|America/New_York|-1|23|33|
Newport, Rhode Island|US-RI|41.5|-71.3|America/New_York|0|22|33|
Hartford|US-CT|41.8|-72.7|America/New_York|-2|23|34|
New Haven|US-CT|41.3|-72.9|America/New_York|-1|23|32|
Bridgeport|US-CT|41.2|-73.2|America/New_York|-1|23|32|
Stamford|US-CT|41.1|-73.5|America/New_York|-1|23|32|
Newark|US-NJ|40.7|-74.2|America/New_York|0|26|33|
Jersey City|US-NJ|40.7|-74.1|America/New_York|1|26|32|
Trenton|US-NJ|40.2|-74.8|America/New_York|0|25|32|
Atlantic City|US-NJ|39.4|-74.4|America/New_York|2|24|31|
Princeton|US-NJ|40.3|-74.7|America/New_York|-1|24|32|
Paterson|US-NJ|40.9|-74.2|America/New_York|-1|24|33|
Dover, Delaware|US-DE|39.2|-75.5|America/New_York|2|25|31|
Wilmington, Delaware|US-DE|39.7|-75.5|America/New_York|0|25|32|
Charleston, West Virginia|US-WV|38.3|-81.6|America/New_York|2|24|41|
`;
