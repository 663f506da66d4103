/** Real companies of the sample, by what they show. */
export const DANONE = '552032534';
export const IN_REORGANISATION = '885260810';
export const IN_LIQUIDATION = '751554445';
export const UK_WITH_PRACTICES = '00604574';
/** Known to the live register only. */
export const CEASED = '880878145';
export const NATURAL_PERSON = '300025764';
/** Valid numbers that no register knows. */
export const UNKNOWN = '000000018';
export const WRONG_CHECKSUM = '552032535';
