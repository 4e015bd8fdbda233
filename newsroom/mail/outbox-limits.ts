/** For how many days the screen can tell that a letter has gone. */
export const KEPT_DAYS = 30;
/** How many letters the screen shows. */
export const MOST_SHOWN = 50;
/** Most letters that the folder of a newspaper without a mail server keeps; the oldest go first. */
export const MOST_FILES = 500;
