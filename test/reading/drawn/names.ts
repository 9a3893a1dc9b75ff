/** Public bodies of England as they are named in tables, by the kinds that stand together in one. */
export const BODIES = {
  partners: [
    "Kent County Council|Medway Council|Kent and Medway ICB|Kent Police|Kent Fire and Rescue Service|East Kent Hospitals University NHS Foundation Trust",
    "Leeds City Council|NHS West Yorkshire ICB|Leeds Teaching Hospitals NHS Trust|West Yorkshire Police|West Yorkshire Fire and Rescue Service",
    "Bolton Council|Bury Council|Wigan Council|NHS Greater Manchester|Greater Manchester Police|Greater Manchester Fire and Rescue Service|Bolton NHS Foundation Trust",
    "Devon County Council|Plymouth City Council|NHS Devon ICB|Devon and Cornwall Police|Devon and Somerset Fire and Rescue Service|Royal Devon University Healthcare NHS Foundation Trust",
    "Essex County Council|Southend-on-Sea City Council|Mid and South Essex ICB|Essex Police|Essex County Fire and Rescue Service|Department for Work and Pensions",
  ],
  councils: [
    "Barnsley Metropolitan Borough Council|Doncaster Council|Rotherham Metropolitan Borough Council|Sheffield City Council",
    "Adur District Council|Arun District Council|Chichester District Council|Crawley Borough Council|Horsham District Council|Mid Sussex District Council|Worthing Borough Council",
    "London Borough of Camden|London Borough of Hackney|London Borough of Islington|City of London|London Borough of Haringey",
    "Breckland Council|Broadland District Council|Norwich City Council|Norfolk County Council|South Norfolk Council|Great Yarmouth Borough Council",
  ],
  places: [
    "Adur|Arun|Chichester|Crawley|Horsham|Mid Sussex|Worthing",
    "Bolton|Bury|Manchester|Oldham|Rochdale|Salford|Stockport|Tameside|Trafford|Wigan",
    "Barnet|Brent|Camden|Croydon|Ealing|Enfield|Hackney|Islington|Newham|Southwark",
    "Durham|Gateshead|Hartlepool|Middlesbrough|Northumberland|Stockton-on-Tees|Sunderland",
  ],
  health: [
    "NHS Devon ICB|NHS Dorset ICB|NHS Somerset ICB|NHS Gloucestershire ICB|NHS Frimley ICB",
    "Barts Health NHS Trust|Homerton Healthcare NHS Foundation Trust|East London NHS Foundation Trust|North East London ICB",
    "Airedale NHS Foundation Trust|Bradford District Care NHS Foundation Trust|Calderdale and Huddersfield NHS Foundation Trust|Mid Yorkshire Teaching NHS Trust",
  ],
  blueLight: [
    "Avon and Somerset Police|Devon and Cornwall Police|Dorset Police|Gloucestershire Constabulary|Wiltshire Police",
    "Cleveland Fire Authority|County Durham and Darlington Fire and Rescue Service|Humberside Fire and Rescue Service|Northumberland Fire and Rescue Service",
  ],
  short: [
    "Council|NHS|Police|Fire",
    "City Council|ICB|Police|Fire and Rescue",
    "County|Districts|NHS|Police and Crime Commissioner",
  ],
} as const;

export type Family = keyof typeof BODIES;

/** A table of services holds those of one of these, or of all. */
export const SERVICES = {
  council: [
    "Adult social care|Children's social care|Education|Highways|Public health|Libraries|Waste collection|Waste disposal|Housing|Planning",
    "Homelessness|Leisure centres|Parks and open spaces|Economic development|Environmental health|Street cleansing|Car parking|Museums|Building control",
    "Learning disabilities|Mental health support|Older people's residential care|Home to school transport|Special educational needs|Fostering|Early years|Youth justice",
    "Trading standards|Winter maintenance|Street lighting|Flood prevention|Coroners|Registrars|Concessionary fares|Recycling|Cemeteries and crematoria",
    "Resources|Surplus property|Nature reserves|Allocations and lettings|Income and benefits|Total Transport Strategy|Whole-life costing|Grants to voluntary bodies",
    "Council tax collection|Balance of care|Net Zero programme|Investment property|Budget and performance|Transformation and change|Business rates collection",
    "Corporate services|Human resources|Legal services|Information technology|Revenues and benefits|Customer services|Democratic services|Property",
  ],
  health: [
    "Acute services|Mental health services|Community health services|Continuing healthcare|Prescribing|Primary care|Ambulance services",
    "Transfers of care|Deficit recovery plan|Allocations|Balance of care|Corporate Services|Whole system working",
    "Maternity|Elective care|Urgent and emergency care|Dentistry|Ophthalmology|Learning disability and autism",
  ],
  blueLight: [
    "Local policing|Investigations|Roads policing|Custody|Control room|Forensics|Intelligence|Neighbourhood policing",
    "Resources|Corporate Services|Special constables|Grants to community groups|Surplus property|Capital projects team",
    "Prevention|Protection|Operational response|Training|Fleet and equipment|Fire safety",
  ],
  shared: [
    "Domestic abuse|Substance misuse|Troubled families|Drug and alcohol treatment|Discharge to assess|Community equipment|Reablement|Falls prevention|Carers' support",
    "Community safety|Employment support|Emergency planning|Safeguarding|Youth services|Skills and training|Debt advice",
  ],
} as const;

/** Parts of a body, with what each of them spends on. */
export const DIRECTORATES = [
  "Adults and Health|Children and Families|Place|Resources",
  "People|Place|Corporate",
  "Communities|Environment|Finance and Governance|Growth",
  "ADULT SERVICES|CHILDREN'S SERVICES|ENVIRONMENT AND TRANSPORT|CHIEF EXECUTIVE'S",
] as const;

export const MANAGERS = [
  ...[
    "J Patel",
    "Sarah Evans",
    "M. O'Brien",
    "Tom Ashworth",
    "R Khan",
    "Priya Shah",
    "L Griffiths",
    "Ann Cole",
  ],
] as const;

/** Sentences with figures in them, and numbers of notes. */
export const NOTED = [
  ...["Growth of £1.2m agreed in February 2024", "3% pay award", "12 posts deleted", "See note 4"],
  ...["Budget of 450 moved to Corporate Services", "2 of 5 schemes late", 1, 2, 3, 7],
] as const;

export const REMARKS = [
  ...[
    "Subject to pay award",
    "Includes one-off growth",
    "See Appendix C",
    "Demand led",
    "Savings of 2% assumed",
  ],
] as const;

/** The names of a list of the pools above. */
export const namesOf = (list: string): readonly string[] => list.split("|");
