import type { Complaint } from './complaint.js';

const mostListed = 100;

/** Complaints as they come up: the first ones are kept, those beyond only counted, so that a file of faults takes no memory. */
export class ComplaintList {
  readonly complaints: Complaint[] = [];
  /** Complaints beyond those listed. */
  more = 0;

  /** Takes a complaint; it is only made where it is kept, since a near match among many names takes time. */
  add(make: () => Complaint): void {
    if (this.complaints.length < mostListed) this.complaints.push(make());
    else this.more++;
  }
}
