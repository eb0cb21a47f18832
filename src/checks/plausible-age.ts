/** The ages at an offence that need no wrong date of birth to explain them; an absent one is not among them. */
export const isPlausibleAge = (age: number): boolean => age >= 8 && age <= 20;
