/** How a command ended; 130 (interrupted) is set where the signal is caught. */
export const ExitCode = {
  Done: 0,
  OurFault: 1,
  WrongUsage: 2,
  BadInput: 3,
  ExpectationNotMet: 4,
  Interrupted: 130,
} as const;
