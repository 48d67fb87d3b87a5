/** Cities of Great Britain, Ireland and the islands round them; a city of Great Britain names its country after the kingdom. */
export const britishIsles = `
London|GB-ENG|51.5|-0.1|Europe/London|6|19|32|
Manchester|GB-ENG|53.5|-2.2|Europe/London|5|17|40|
Birmingham|GB-ENG|52.5|-1.9|Europe/London|4|17|35|
Liverpool|GB-ENG|53.4|-3.0|Europe/London|5|17|38|
Leeds|GB-ENG|53.8|-1.5|Europe/London|4|17|37|
Bristol|GB-ENG|51.5|-2.6|Europe/London|5|18|36|
Newcastle upon Tyne|GB-ENG|55.0|-1.6|Europe/London|4|16|34|newcastle
Oxford|GB-ENG|51.8|-1.3|Europe/London|5|18|33|
Cambridge|GB-ENG|52.2|0.1|Europe/London|4|18|30|
Brighton|GB-ENG|50.8|-0.1|Europe/London|5|18|33|
Sheffield|GB-ENG|53.4|-1.5|Europe/London|4|17|36|
Nottingham|GB-ENG|53.0|-1.2|Europe/London|4|18|33|
York|GB-ENG|54.0|-1.1|Europe/London|4|17|33|
Bath|GB-ENG|51.4|-2.4|Europe/London|5|17|35|
Edinburgh|GB-SCT|55.9|-3.2|Europe/London|4|15|36|
Glasgow|GB-SCT|55.9|-4.3|Europe/London|4|15|45|
Aberdeen|GB-SCT|57.1|-2.1|Europe/London|4|15|38|
Inverness|GB-SCT|57.5|-4.2|Europe/London|3|15|40|
Cardiff|GB-WLS|51.5|-3.2|Europe/London|5|17|40|
Swansea|GB-WLS|51.6|-3.9|Europe/London|6|17|42|
Belfast|GB-NIR|54.6|-5.9|Europe/London|5|15|43|
Leicester|GB-ENG|52.6|-1.1|Europe/London|4|17|33|
Coventry|GB-ENG|52.4|-1.5|Europe/London|4|17|34|
Bradford|GB-ENG|53.8|-1.8|Europe/London|4|16|40|
Hull|GB-ENG|53.7|-0.3|Europe/London|4|17|32|kingston upon hull
Stoke-on-Trent|GB-ENG|53.0|-2.2|Europe/London|4|16|38|stoke
Wolverhampton|GB-ENG|52.6|-2.1|Europe/London|4|17|36|
Plymouth|GB-ENG|50.4|-4.1|Europe/London|7|17|40|
Derby|GB-ENG|52.9|-1.5|Europe/London|4|17|34|
Southampton|GB-ENG|50.9|-1.4|Europe/London|5|18|33|
Portsmouth|GB-ENG|50.8|-1.1|Europe/London|6|18|32|
Reading|GB-ENG|51.5|-1.0|Europe/London|5|18|32|
Luton|GB-ENG|51.9|-0.4|Europe/London|4|17|33|
Milton Keynes|GB-ENG|52.0|-0.8|Europe/London|4|17|33|
Northampton|GB-ENG|52.2|-0.9|Europe/London|4|17|33|
Norwich|GB-ENG|52.6|1.3|Europe/London|4|17|32|
Ipswich|GB-ENG|52.1|1.2|Europe/London|5|18|30|
Peterborough|GB-ENG|52.6|-0.2|Europe/London|4|18|30|
Sunderland|GB-ENG|54.9|-1.4|Europe/London|4|16|34|
Middlesbrough|GB-ENG|54.6|-1.2|Europe/London|4|16|32|
Preston|GB-ENG|53.8|-2.7|Europe/London|4|16|40|
Blackpool|GB-ENG|53.8|-3.1|Europe/London|5|16|40|
Bolton|GB-ENG|53.6|-2.4|Europe/London|4|16|42|
Huddersfield|GB-ENG|53.6|-1.8|Europe/London|4|16|40|
Swindon|GB-ENG|51.6|-1.8|Europe/London|5|17|35|
Bournemouth|GB-ENG|50.7|-1.9|Europe/London|6|18|33|
Poole|GB-ENG|50.7|-2.0|Europe/London|6|18|33|
Exeter|GB-ENG|50.7|-3.5|Europe/London|6|17|36|
Gloucester|GB-ENG|51.9|-2.2|Europe/London|5|18|34|
Cheltenham|GB-ENG|51.9|-2.1|Europe/London|5|17|34|
Worcester|GB-ENG|52.2|-2.2|Europe/London|5|18|33|
Durham|GB-ENG|54.8|-1.6|Europe/London|4|16|34|
Canterbury|GB-ENG|51.3|1.1|Europe/London|5|18|31|
Chester|GB-ENG|53.2|-2.9|Europe/London|5|17|36|
Lincoln, England|GB-ENG|53.2|-0.5|Europe/London|4|17|31|
Lancaster|GB-ENG|54.0|-2.8|Europe/London|4|16|43|
Carlisle|GB-ENG|54.9|-2.9|Europe/London|4|16|40|
Winchester|GB-ENG|51.1|-1.3|Europe/London|5|17|34|
Salisbury|GB-ENG|51.1|-1.8|Europe/London|5|17|34|stonehenge
Windsor|GB-ENG|51.5|-0.6|Europe/London|5|18|32|
Stratford-upon-Avon|GB-ENG|52.2|-1.7|Europe/London|4|17|33|
Warwick|GB-ENG|52.3|-1.6|Europe/London|4|17|33|
Guildford|GB-ENG|51.2|-0.6|Europe/London|5|18|32|
Colchester|GB-ENG|51.9|0.9|Europe/London|5|18|30|
Chelmsford|GB-ENG|51.7|0.5|Europe/London|5|18|31|
Southend-on-Sea|GB-ENG|51.5|0.7|Europe/London|5|18|29|southend
Hastings|GB-ENG|50.9|0.6|Europe/London|6|17|32|
Eastbourne|GB-ENG|50.8|0.3|Europe/London|6|17|32|
Dover|GB-ENG|51.1|1.3|Europe/London|5|17|33|
Margate|GB-ENG|51.4|1.4|Europe/London|5|18|29|
Torquay|GB-ENG|50.5|-3.5|Europe/London|7|17|36|
Newquay|GB-ENG|50.4|-5.1|Europe/London|7|17|41|cornwall
St Ives|GB-ENG|50.2|-5.5|Europe/London|7|16|41|
Penzance|GB-ENG|50.1|-5.5|Europe/London|7|17|41|
Truro|GB-ENG|50.3|-5.1|Europe/London|7|17|42|
Scarborough|GB-ENG|54.3|-0.4|Europe/London|4|16|32|
Whitby|GB-ENG|54.5|-0.6|Europe/London|4|16|32|
Harrogate|GB-ENG|54.0|-1.5|Europe/London|3|16|36|
Windermere|GB-ENG|54.4|-2.9|Europe/London|4|16|52|lake district
Shrewsbury|GB-ENG|52.7|-2.8|Europe/London|4|17|34|
Hereford|GB-ENG|52.1|-2.7|Europe/London|4|17|33|
Taunton|GB-ENG|51.0|-3.1|Europe/London|5|17|34|
Stevenage|GB-ENG|51.9|-0.2|Europe/London|4|17|31|
Watford|GB-ENG|51.7|-0.4|Europe/London|5|18|32|
Crawley|GB-ENG|51.1|-0.2|Europe/London|5|17|33|
Telford|GB-ENG|52.7|-2.4|Europe/London|4|17|34|
Slough|GB-ENG|51.5|-0.6|Europe/London|5|18|32|
Dundee|GB-SCT|56.5|-3.0|Europe/London|4|15|35|
Stirling|GB-SCT|56.1|-3.9|Europe/London|4|15|40|
Perth, Scotland|GB-SCT|56.4|-3.4|Europe/London|4|16|37|
St Andrews|GB-SCT|56.3|-2.8|Europe/London|4|15|35|
Fort William|GB-SCT|56.8|-5.1|Europe/London|4|14|62|ben nevis
Portree|GB-SCT|57.4|-6.2|Europe/London|5|13|60|isle of skye,skye
Aviemore|GB-SCT|57.2|-3.8|Europe/London|2|14|45|
Lerwick|GB-SCT|60.2|-1.1|Europe/London|5|12|60|shetland
Kirkwall|GB-SCT|59.0|-3.0|Europe/London|5|13|55|orkney
Stornoway|GB-SCT|58.2|-6.4|Europe/London|5|13|57|isle of lewis
Newport|GB-WLS|51.6|-3.0|Europe/London|5|17|40|
Wrexham|GB-WLS|53.0|-3.0|Europe/London|4|16|38|
Bangor, Wales|GB-WLS|53.2|-4.1|Europe/London|6|16|42|
Aberystwyth|GB-WLS|52.4|-4.1|Europe/London|6|15|43|
Llandudno|GB-WLS|53.3|-3.8|Europe/London|6|16|38|
Derry|GB-NIR|55.0|-7.3|Europe/London|5|15|48|londonderry
Lisburn|GB-NIR|54.5|-6.0|Europe/London|5|15|43|
Doncaster|GB-ENG|53.5|-1.1|Europe/London|4|17|33|
Wakefield|GB-ENG|53.7|-1.5|Europe/London|4|17|35|
Barnsley|GB-ENG|53.6|-1.5|Europe/London|4|16|36|
Rotherham|GB-ENG|53.4|-1.4|Europe/London|4|17|35|
Stockport|GB-ENG|53.4|-2.2|Europe/London|4|16|40|
Oldham|GB-ENG|53.5|-2.1|Europe/London|4|16|42|
Rochdale|GB-ENG|53.6|-2.2|Europe/London|4|16|43|
Wigan|GB-ENG|53.5|-2.6|Europe/London|4|16|41|
Warrington|GB-ENG|53.4|-2.6|Europe/London|5|17|38|
Blackburn|GB-ENG|53.7|-2.5|Europe/London|4|16|43|
Burnley|GB-ENG|53.8|-2.2|Europe/London|4|15|43|
Grimsby|GB-ENG|53.6|-0.1|Europe/London|4|16|32|
Bedford|GB-ENG|52.1|-0.5|Europe/London|4|18|31|
Basingstoke|GB-ENG|51.3|-1.1|Europe/London|5|17|33|
Maidstone|GB-ENG|51.3|0.5|Europe/London|5|18|30|
St Albans|GB-ENG|51.8|-0.3|Europe/London|4|18|32|
Folkestone|GB-ENG|51.1|1.2|Europe/London|5|17|32|
Weymouth|GB-ENG|50.6|-2.5|Europe/London|7|17|33|
Falmouth|GB-ENG|50.2|-5.1|Europe/London|7|17|42|
Keswick|GB-ENG|54.6|-3.1|Europe/London|4|15|52|
Skegness|GB-ENG|53.1|0.3|Europe/London|4|17|31|
Isle of Wight|GB-ENG|50.7|-1.3|Europe/London|6|17|33|
Falkirk|GB-SCT|56.0|-3.8|Europe/London|4|15|40|
Paisley|GB-SCT|55.8|-4.4|Europe/London|4|15|45|
Oban|GB-SCT|56.4|-5.5|Europe/London|5|14|58|
Dublin|IE|53.3|-6.3|Europe/Dublin|5|16|42|
Cork|IE|51.9|-8.5|Europe/Dublin|6|16|44|
Galway|IE|53.3|-9.1|Europe/Dublin|6|16|48|
Limerick|IE|52.7|-8.6|Europe/Dublin|6|16|46|
Waterford|IE|52.3|-7.1|Europe/Dublin|6|16|40|
Kilkenny|IE|52.7|-7.3|Europe/Dublin|5|16|40|
Killarney|IE|52.1|-9.5|Europe/Dublin|6|16|52|
Sligo|IE|54.3|-8.5|Europe/Dublin|6|15|50|
Dingle|IE|52.1|-10.3|Europe/Dublin|7|15|52|
Drogheda|IE|53.7|-6.4|Europe/Dublin|5|15|40|
Douglas|IM|54.2|-4.5|Europe/Isle_of_Man|6|15|45|isle of man
Saint Helier|JE|49.2|-2.1|Europe/Jersey|7|18|38|
Saint Peter Port|GG|49.5|-2.5|Europe/Guernsey|7|17|38|guernsey
`;
