// What everyone shares: the world, and the Iraqi blocs beside the factions.
import type { EmbassyStatus, ExpulsionStatus, FileStatus, Wording } from './ids.ts';
import type { Meter } from './state.ts';

/** The Iraqi–US file on ending or dating the presence of US forces (mee-2021-12.29 to .36). */
export interface WithdrawalFile {
  status: FileStatus;
  wording: Wording;
  /** How far Iraqis and factions believe that the text will be carried out. */
  credibility: Meter;
  /** Week of the run in which the public deadline falls; 0 for none. */
  deadline: number;
  /** Whether Baghdad's request for a date waits for an answer. */
  requested: boolean;
}

/** What one side believes both sides still take as inside the rules: the highest rung of each ladder. */
export interface BelievedCeiling {
  /** Highest rung of the factions' fire, 0 to 4. */
  fire: number;
  /** Highest rung of US strikes, 0 to 5. */
  strike: number;
}

/** What everyone shares. */
export interface World {
  /** US service members in Iraq, 0 to 10,000. */
  troops: number;
  file: WithdrawalFile;
  /** Intensity of the Gaza war. */
  gaza: Meter;
  /** Weeks that an agreed pause in Gaza still lasts, 0 to 26. */
  gazaPause: number;
  /** How far the nuclear talks have come; low when they are broken off. */
  nuclear: Meter;
  /** How far the talks between Riyadh and Tehran have come. */
  saudi: Meter;
  /** Week of the run in which the United States votes; 0 for none. */
  electionWeek: number;
  /** Credibility of the US threat in the factions' eyes. */
  deterrence: Meter;
  /** Domestic pressure on Washington to retaliate. */
  pressure: Meter;
  /** Strength of the tacit ceiling on lethality that both sides keep. */
  ceiling: Meter;
  /** Where each side believes the ceiling is; the two may differ. Read off acts that all can see. */
  believed: { factions: BelievedCeiling; washington: BelievedCeiling };
  /** What is left of the shock of a large US campaign. */
  shock: Meter;
  /** Strain on the embassy: protest, threats, hits. At 100 it is evacuated. */
  embassyStrain: Meter;
  embassy: EmbassyStatus;
  expulsion: ExpulsionStatus;
  /** How close the crisis is to open war between states. At 100 it begins. */
  warRisk: Meter;
  /** Days of the energy waiver left, 0 to 120. */
  waiverDays: number;
  /** Length of the last waiver, in days: 0, 45, 60 or 120. */
  waiverLength: number;
  /** Iraq's arrears to Iran for gas and power. */
  arrears: Meter;
  /** How much of Iraq's power hangs on Iranian gas and lines (usip-2020-11.53). */
  dependence: Meter;
  /** Weight of US sanctions on faction leaders, their firms and Iran's envoys. */
  sanctions: Meter;
  /** Whether one umbrella brand claims the factions' fire (aawsat-2024-01.17). */
  brand: boolean;
}

/** Iraqi blocs beside the factions, each with the one meter by which it moves the crisis. */
export interface Blocs {
  /** The governing bloc that holds some factions back (rasanah-2024-03.15). */
  framework: {
    /** Its hold on its members: the government's need for calm as they feel it. */
    hold: Meter;
  };
  /** The Sadrist movement outside the government (mee-2021-12.17). */
  sadr: { pressure: Meter };
  /** The leadership of the PMF between the state and the factions (usip-2020-11.37). */
  pmf: {
    /** How far it goes its own way. */
    autonomy: Meter;
  };
  /** Parliament, which asked for foreign forces to leave (usip-2020-11.46). */
  parliament: {
    /** Its push to expel them. */
    push: Meter;
  };
  /** The Kurdistan Region, whose bases came within reach (aawsat-2024-01.36). */
  kurdistan: { strain: Meter };
}
