/** What earlier steps may ask of the dictionaries: whether a text is the name of something, never a code for it. */
export { namesClinical } from "./others.ts";
export { drugsIn } from "./medication.ts";
export { namesBrand } from "./vaccine.ts";
