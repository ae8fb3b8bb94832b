/**
 * `RealDate` as it would be if the machine's clock stood elsewhere: `now()` answers what time it is there, in epoch
 * milliseconds. A date that somebody names is left alone, and every date is still one of `RealDate`. The function
 * refers to nothing outside itself, because browser pages get it as a text.
 */
export function movedDate(RealDate: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(RealDate, {
    construct: (_, given) => Reflect.construct(RealDate, given.length === 0 ? [now()] : given) as Date,
    // `Date()` without `new` gives a text; libraries that still ask for it get one.
    apply: () => new RealDate(now()).toString(),
    get: (_, name) => (name === 'now' ? now : (Reflect.get(RealDate, name) as unknown)),
  })
}
