/** Files of a paste or a drop; empty when it holds text alone. */
export function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** Whether what is dragged over the page are files. */
export function dragsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}
