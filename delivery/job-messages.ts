/** What the jobs send to the front over the channel between them, after every try of one. */
export const JOB_TRIED = 'matbaa:job-tried';

export interface JobTried {
  type: typeof JOB_TRIED;
  job: string;
  result: 'done' | 'failed';
}

/** Whether a message is one of these. */
export function isJobTried(message: unknown): message is JobTried {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === JOB_TRIED
  );
}
