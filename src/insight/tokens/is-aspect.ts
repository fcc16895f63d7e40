const REGION =
  /^(?:U\.?S\.?|United States|Americas?|North America|Latin America|International|Europe|EMEA|APAC|Asia.*|China|Greater China|Japan)$/i
const KIND =
  /^(?:services?|products?|equipment|transactions?|subscriptions?|licen[sc]es?|maintenance|hardware|software|aftermarket|domestic|commercial|consumer|residential|industrial|retail|wholesale|direct|digital)$/i
const SOLD =
  /^(?:cargo|passenger|advertising|membership|royalty|rental|freight|licensing|franchise|professional services|distribution|affiliate|content|theatrical|room|food|beverage|fuel|tuition|commission|premium|ticket|pharmacy|hosting|support|royalties)$/i

/** Whether a name is that of a region, or a kind of revenue, which every part of a company may have: `Service revenue was`. */
export function isAspect(name: string): boolean {
  return REGION.test(name) || KIND.test(name)
}

/** Whether a name is that of a region. */
export function isRegion(name: string): boolean {
  return REGION.test(name)
}

/** Whether a name says what is sold, so that before `revenue` it needs no second mention: `Cargo revenue was`. */
export function isSold(name: string): boolean {
  return KIND.test(name) || SOLD.test(name)
}
