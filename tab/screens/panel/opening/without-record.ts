// What stands where no record does, in one file to load: a first look that goes well needs none of it.
export { mountTrouble } from './mount-trouble.tsx'
export { NotLoaded } from './not-loaded.tsx'
export { OpeningTrouble } from './opening-trouble.tsx'
