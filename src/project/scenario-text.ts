/** A scenario file that is not on disk: written by an assistant, or sent by a client. */
export interface ScenarioText {
  readonly name: string;
  readonly text: string;
}
