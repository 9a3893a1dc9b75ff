/** A public body by its full name, and as the sheets and headings of a workbook may call it. */
export interface Body {
  readonly full: string;
  readonly short: string;
}

const PLACES = [
  ..."Bolton,Bury,Oldham,Rochdale,Salford,Stockport,Tameside,Trafford,Wigan,Barnsley,Doncaster,Rotherham".split(
    ",",
  ),
  ..."Bradford,Calderdale,Kirklees,Wakefield,Gateshead,Sunderland,Knowsley,Sefton,Wirral,Dudley,Sandwell".split(
    ",",
  ),
  ..."Solihull,Walsall,Wolverhampton,Camden,Hackney,Islington,Lambeth,Southwark,Barnet,Bexley,Swindon".split(
    ",",
  ),
];
const COUNTIES = "Kent,Surrey,Essex,Norfolk,Suffolk,Lancashire,Derbyshire,Devon,Somerset,Hertfordshire".split(
  ",",
);

export const BODIES: readonly Body[] = [
  ...PLACES.map((short) => ({ full: `${short} Council`, short })),
  ...COUNTIES.map((short) => ({ full: `${short} County Council`, short })),
  { full: "Greater Manchester Police", short: "GMP" },
  { full: "West Midlands Police", short: "WMP" },
  { full: "Northumbria Police", short: "Northumbria Police" },
  { full: "Kent Police", short: "Kent Police" },
  { full: "Greater Manchester Fire and Rescue Service", short: "GMFRS" },
  { full: "West Yorkshire Fire and Rescue Authority", short: "WY Fire" },
  { full: "NHS Greater Manchester ICB", short: "NHS GM" },
  { full: "NHS Kent and Medway ICB", short: "NHS Kent and Medway" },
  { full: "NHS Devon ICB", short: "NHS Devon" },
  { full: "Pennine Care NHS Foundation Trust", short: "Pennine Care" },
  { full: "Bolton NHS Foundation Trust", short: "Bolton FT" },
  { full: "Stockport NHS Foundation Trust", short: "Stockport FT" },
  { full: "North West Ambulance Service NHS Trust", short: "NWAS" },
  { full: "Greater Manchester Combined Authority", short: "GMCA" },
  { full: "Transport for Greater Manchester", short: "TfGM" },
  { full: "West Yorkshire Combined Authority", short: "WYCA" },
  { full: "University of Salford", short: "University of Salford" },
  { full: "Jobcentre Plus", short: "Jobcentre Plus" },
  { full: "National Probation Service", short: "Probation" },
];

export const SERVICES: readonly string[] = [
  "Adult social care",
  "Children's social care",
  "Public health",
  "Libraries",
  "Highways maintenance",
  "Waste collection",
  "Waste disposal",
  "Street cleansing",
  "Parks and open spaces",
  "Leisure centres",
  "Museums and galleries",
  "Planning",
  "Building control",
  "Environmental health",
  "Trading standards",
  "Homelessness",
  "Housing options",
  "Early years",
  "Special educational needs",
  "Home to school transport",
  "Youth justice",
  "Youth services",
  "Family hubs",
  "Fostering",
  "Residential care",
  "Home care",
  "Learning disability",
  "Mental health",
  "Older people",
  "Physical disability",
  "Safeguarding",
  "Drug and alcohol treatment",
  "Sexual health",
  "School nursing",
  "Health visiting",
  "Community safety",
  "CCTV",
  "Licensing",
  "Registration of births and deaths",
  "Cemeteries and crematoria",
  "Street lighting",
  "Winter maintenance",
  "Public transport",
  "Concessionary fares",
  "Car parks",
  "Flood defence",
  "Economic development",
  "Tourism",
  "Adult education",
  "Employment support",
  "Council tax collection",
  "Housing benefit administration",
  "Customer services",
  "Human resources",
  "Legal services",
  "Finance",
  "ICT",
  "Property services",
  "Democratic services",
  "Elections",
  "Emergency planning",
  "Community nursing",
  "Neighbourhood policing",
  "Domestic abuse services",
];

export const SUPPLIERS: readonly string[] = [
  ..."Alpha Care Ltd,Bupa Care Homes,Capita plc,Tarmac Trading Ltd,Veolia ES (UK) Ltd,Biffa Waste Services".split(
    ",",
  ),
  ..."SUEZ Recycling,Amey LG Ltd,Balfour Beatty,Kier Highways,Serco Ltd,Mears Care,Four Seasons Health Care".split(
    ",",
  ),
  ..."Northgate Public Services,Civica UK Ltd,Softcat plc,BT plc,Npower,British Gas,United Utilities".split(
    ",",
  ),
  ..."Barnardo's,Age UK,Citizens Advice,Shelter,Turning Point,Change Grow Live,Action for Children".split(
    ",",
  ),
  ..."Hays Specialist Recruitment,Reed Specialist,Matrix SCM,Arriva Passenger Services,First Bus,Stagecoach".split(
    ",",
  ),
  ..."Bunzl UK,Lyreco UK,XMA Ltd,Dell Corporation,Zurich Insurance,Savills,Jacobs UK,Mott MacDonald".split(
    ",",
  ),
];

export const DIRECTORATES: readonly string[] = [
  ..."Adults and Health,Children and Families,Place,Resources,Corporate Services,Growth and Regeneration".split(
    ",",
  ),
  ..."Neighbourhoods,Chief Executive's,Public Health,Education and Skills".split(","),
];

export const MONTHS =
  "April,May,June,July,August,September,October,November,December,January,February,March".split(",");
