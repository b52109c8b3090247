/** Words by which somebody who looks over a shoulder would know what the questionnaire is about. */
export const topic =
  /melding|melden|aangifte|politie|\bdruk\b|inmenging|dreig|gevaar|\bland\b|ambassade|geheim|\breport|police|pressure|interference|threat|danger|country|embassy|secret|\b112\b|شرطة|ضغط|تدخّل|تهديد|خطر|دولة|سفارة|إفاد|بلاغ/iu;

/** What marks the direction of a text and is not seen. */
const marks = /[\u200e\u200f\u2066-\u2069]/g;
export const withoutMarks = (text: string): string => text.replace(marks, '');
