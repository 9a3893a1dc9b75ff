export { vehicleOf } from "./vehicle";
export type { VehicleLines, VehiclePartner, VehicleTerms } from "./vehicle";
