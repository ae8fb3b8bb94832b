import type { LiveTrigger, MakeTrigger } from '../trigger.ts'

/** A function that answers requests on its route. Keys are not checked here, which is said. */
export const httpTrigger: MakeTrigger = ({ settings, log }, fn, binding): LiveTrigger => {
  const template = `${settings.routePrefix}/${binding.route ?? fn.metadata.name}`
  if (binding.authLevel !== 'anonymous') log('warning', 'host', `${fn.metadata.name}: keys are not checked here.`)
  return { on: template, route: { template, methods: binding.methods ?? [], target: fn } }
}
