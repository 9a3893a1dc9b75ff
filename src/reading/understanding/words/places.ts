import { nameKey } from "../../../model/names";

/**
 * The councils of the United Kingdom by their places, those of before the changes of 2019 to 2023 too, and the areas of police and of
 * fire services. From the revenue outturn of English authorities 2017-18 (MHCLG, Open Government Licence) and the lists of ONS.
 */
const NAMES =
  "aberdeen;aberdeenshire;adur;allerdale;amber valley;angus;argyll and bute;arun;ashfield;ashford;" +
  "avon and somerset;aylesbury vale;babergh;barking and dagenham;barnet;barnsley;barrow-in-furness;" +
  "basildon;basingstoke and deane;bassetlaw;bath and north east somerset;bedford;bedfordshire;belfast;" +
  "berkshire;bexley;birmingham;blaby;blackburn with darwen;blackpool;blaenau gwent;bolsover;bolton;" +
  "boston;bournemouth;bournemouth, christchurch and poole;bracknell forest;bradford;braintree;" +
  "breckland;brent;brentwood;bridgend;brighton and hove;bristol;broadland;bromley;bromsgrove;" +
  "broxbourne;broxtowe;buckinghamshire;burnley;bury;caerphilly;calderdale;cambridge;cambridgeshire;" +
  "camden;cannock chase;canterbury;cardiff;carlisle;carmarthenshire;castle point;central bedfordshire;" +
  "ceredigion;charnwood;chelmsford;cheltenham;cherwell;cheshire east;cheshire west and chester;" +
  "chesterfield;chichester;chiltern;chorley;christchurch;city of london;clackmannanshire;cleveland;" +
  "colchester;conwy;copeland;corby;cornwall;cotswold;coventry;craven;crawley;croydon;cumberland;" +
  "cumbria;dacorum;darlington;dartford;daventry;denbighshire;derby;derbyshire;derbyshire dales;devon;" +
  "devon and cornwall;doncaster;dorset;dover;dudley;dumfries and galloway;dundee;durham;ealing;" +
  "east ayrshire;east cambridgeshire;east devon;east dorset;east dunbartonshire;east hampshire;" +
  "east hertfordshire;east lindsey;east lothian;east northamptonshire;east renfrewshire;" +
  "east riding of yorkshire;east staffordshire;east suffolk;east sussex;eastbourne;eastleigh;eden;" +
  "edinburgh;elmbridge;enfield;epping forest;epsom and ewell;erewash;essex;exeter;falkirk;fareham;" +
  "fenland;fermanagh and omagh;fife;flintshire;folkestone and hythe;forest heath;forest of dean;fylde;" +
  "gateshead;gedling;glasgow;gloucester;gloucestershire;gosport;gravesham;great yarmouth;" +
  "greater manchester;greenwich;guildford;gwynedd;hackney;halton;hambleton;hammersmith and fulham;" +
  "hampshire;harborough;haringey;harlow;harrogate;harrow;hart;hartlepool;hastings;havant;havering;" +
  "herefordshire;hertfordshire;hertsmere;high peak;highland;hillingdon;hinckley and bosworth;horsham;" +
  "hounslow;hull;humberside;huntingdonshire;hyndburn;inverclyde;ipswich;isle of anglesey;isle of wight;" +
  "isles of scilly;islington;kensington and chelsea;kent;kettering;king's lynn and west norfolk;" +
  "kingston upon hull;kingston upon thames;kirklees;knowsley;lambeth;lancashire;lancaster;leeds;" +
  "leicester;leicestershire;lewes;lewisham;lichfield;lincoln;lincolnshire;liverpool;luton;maidstone;" +
  "maldon;malvern hills;manchester;mansfield;medway;melton;mendip;merseyside;merthyr tydfil;merton;" +
  "mid devon;mid suffolk;mid sussex;mid ulster;middlesbrough;midlothian;milton keynes;mole valley;" +
  "monmouthshire;moray;neath port talbot;new forest;newark and sherwood;newcastle upon tyne;" +
  "newcastle-under-lyme;newham;newport;norfolk;north ayrshire;north devon;north dorset;" +
  "north east derbyshire;north east lincolnshire;north hertfordshire;north kesteven;north lanarkshire;" +
  "north lincolnshire;north norfolk;north northamptonshire;north somerset;north tyneside;" +
  "north warwickshire;north west leicestershire;north yorkshire;northampton;northamptonshire;" +
  "northumberland;northumbria;norwich;nottingham;nottinghamshire;nuneaton and bedworth;" +
  "oadby and wigston;oldham;orkney islands;oxford;oxfordshire;pembrokeshire;pendle;perth and kinross;" +
  "peterborough;plymouth;poole;portsmouth;powys;preston;purbeck;reading;redbridge;redcar and cleveland;" +
  "redditch;reigate and banstead;renfrewshire;rhondda cynon taf;ribble valley;richmond upon thames;" +
  "richmondshire;rochdale;rochford;rossendale;rother;rotherham;rugby;runnymede;rushcliffe;rushmoor;" +
  "rutland;ryedale;salford;sandwell;scarborough;scottish borders;sedgemoor;sefton;selby;sevenoaks;" +
  "sheffield;shetland islands;shropshire;slough;solihull;somerset;somerset west and taunton;" +
  "south ayrshire;south bucks;south cambridgeshire;south derbyshire;south gloucestershire;south hams;" +
  "south holland;south kesteven;south lakeland;south lanarkshire;south norfolk;south northamptonshire;" +
  "south oxfordshire;south ribble;south somerset;south staffordshire;south tyneside;south yorkshire;" +
  "southampton;southend;southend-on-sea;southwark;spelthorne;st albans;st edmundsbury;st helens;" +
  "stafford;staffordshire;staffordshire moorlands;stevenage;stirling;stockport;stockton-on-tees;" +
  "stoke-on-trent;stratford-on-avon;stroud;suffolk;suffolk coastal;sunderland;surrey;surrey heath;" +
  "sutton;swale;swansea;swindon;tameside;tamworth;tandridge;taunton deane;teignbridge;" +
  "telford and wrekin;tendring;test valley;tewkesbury;thames valley;thanet;three rivers;thurrock;" +
  "tonbridge and malling;torbay;torfaen;torridge;tower hamlets;trafford;tunbridge wells;tyne and wear;" +
  "uttlesford;vale of glamorgan;vale of white horse;wakefield;walsall;waltham forest;wandsworth;" +
  "warrington;warwick;warwickshire;watford;waveney;waverley;wealden;wellingborough;welwyn hatfield;" +
  "west berkshire;west devon;west dorset;west dunbartonshire;west lancashire;west lindsey;west lothian;" +
  "west mercia;west midlands;west northamptonshire;west oxfordshire;west somerset;west suffolk;" +
  "west sussex;west yorkshire;westminster;westmorland and furness;weymouth and portland;wigan;" +
  "wiltshire;winchester;windsor and maidenhead;wirral;woking;wokingham;wolverhampton;worcester;" +
  "worcestershire;worthing;wrexham;wychavon;wycombe;wyre;wyre forest;york";

const PLACES: ReadonlySet<string> = new Set(NAMES.split(";"));

/** "Bolton", "Medway UA", "City of York", "Halton (b)": the name of a place that a public body has, and nothing besides. */
export function isPlace(name: string): boolean {
  const key = nameKey(name)
    .replace(/\s*\(.{1,3}\)$/, "")
    .replace(/^(the|city of|county of) /, "")
    .replace(/ (ua|city|towns)$/, "");
  return PLACES.has(key);
}

const COMPASS =
  /^(north|south|east|west|mid|central|inner|outer|greater|coast|metropolitan|home|counties|region|ne|nw|se|sw|n|s|e|w|and|the|of)(ern)?$/;
const REGION =
  /^(midlands?|thames|wessex|yorkshire|humber|mersey|trent|anglian?|london|england|wales|scotland|ireland)$/;

/** "North West", "East Anglian", "NE Thames": a part of the country, as health authorities were called after. */
export function isRegion(name: string): boolean {
  return isPlace(name) || wordsOf(name).every((word) => COMPASS.test(word) || REGION.test(word));
}

/** A part of the country that is called after more than where it lies: "East Anglian", and not "East". */
export function namesRegion(name: string): boolean {
  return isRegion(name) && (isPlace(name) || wordsOf(name).some((word) => REGION.test(word)));
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(/[\s-]+/);
}
