import { type Fault, faultAt } from './fault.ts';
import type { DataFile } from './files.ts';
import { formatPath, type Path } from './yaml/read.ts';

/** A fault in a field: at the value at `path`, or at the nearest value around it. */
export function fieldFault(file: DataFile, path: Path, message: string): Fault {
  return faultAt(file, file.yaml.range(path)[0], formatPath(path), message);
}
