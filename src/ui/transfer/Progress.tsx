interface ProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly stop: string;
  onStop(): void;
}

/** How far a long step is, and the way to stop it. */
export const Progress = ({ label, share, stop, onStop }: ProgressProps) => (
  <div class="progress">
    <progress max={1} value={share} aria-label={label} />
    <span class="progress-label">{label}</span>
    <button type="button" class="button" onClick={onStop}>
      {stop}
    </button>
  </div>
);
