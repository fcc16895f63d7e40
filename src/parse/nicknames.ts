/** Short forms that do not begin like the name they stand for, with that name. */
export const nicknames: Readonly<Record<string, readonly string[]>> = {
  andy: ['andrew'], art: ['arthur'], beth: ['elizabeth'], betsy: ['elizabeth'], bill: ['william'], billy: ['william'],
  bob: ['robert'], bobby: ['robert'], charlie: ['charles'], chuck: ['charles'], dave: ['david'], dick: ['richard'],
  drew: ['andrew'], ed: ['edward', 'edwin'], fran: ['francis', 'frances'], gene: ['eugene'], hank: ['henry'],
  harry: ['henry', 'harold'], jack: ['john'], jake: ['jacob'], jeff: ['jeffrey', 'geoffrey'], jim: ['james'],
  jimmy: ['james'], jon: ['jonathan', 'john'], kate: ['katherine', 'catherine'], kathy: ['katherine', 'catherine'],
  katie: ['katherine', 'catherine'], larry: ['lawrence', 'laurence'], liz: ['elizabeth'], maggie: ['margaret'],
  mandy: ['amanda'], meg: ['margaret'], mike: ['michael'], mickey: ['michael'], nate: ['nathan', 'nathaniel'],
  ned: ['edward'], nick: ['nicholas'], peggy: ['margaret'], rick: ['richard', 'eric'], rob: ['robert'],
  sandy: ['alexander', 'sandra'], sasha: ['alexander'], steve: ['stephen', 'steven'],
  ted: ['edward', 'theodore'], tony: ['anthony'], vicky: ['victoria'], will: ['william'],
}
