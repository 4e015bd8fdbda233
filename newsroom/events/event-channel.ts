/** Channel of LISTEN on which processes hear that events were committed; the payload is the last id. */
export const EVENT_CHANNEL = 'matbaa_events';
