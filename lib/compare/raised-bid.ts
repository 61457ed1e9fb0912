/**
 * Words of a sentence that tell of a bid raised, by language: what was offered before is outdated then, though the terms of a
 * deal stay as they are.
 */
const RAISED = [
  /\bsweeten/i,
  /\b(?:rais|increas|improv|lift|hik|revis)\w{1,4} (?:its|the|his|her|their) (?:\w+ ){0,2}(?:bid|offer|proposal)\b/i,
  /\b(?:raised|increased|improved|higher|revised) (?:bid|offer|proposal)\b/i,
  /\b(?:erhöh|stock|besser)\p{L}* (?:sein|ihr|das|die|den)\p{L}* (?:\p{L}+ )?(?:Angebot|Gebot|Offerte)/iu,
  /\b(?:relèv|releva|relevé|amélior)\p{L}* (?:son|leur|l['’]) ?offre/iu,
  /(?<!\p{L})(?:(?:mejor|melhor|elev|aument)\p{L}*|sube|subió|subiu|sobe) (?:su|la|a|sua) (?:oferta|propuesta|proposta)/iu,
  /(?<!\p{L})(?:alz|miglior|aument|rilanci)\p{L}* (?:la|l['’]) ?(?:sua )?offerta/iu,
  /\b(?:verhoog|verbeter)\p{L}* (?:zijn|haar|het|hun) bod\b/iu,
];

export const tellsRaisedBid = (sentence: string): boolean => RAISED.some((words) => words.test(sentence));
