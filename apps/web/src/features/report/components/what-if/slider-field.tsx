import { NumberInput, Slider } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import '@mantine/core/styles/Slider.layer.css';
import classes from './what-if.module.css';

interface SliderFieldProps {
  readonly label: string;
  /** The number with its unit: what a screen reader says of the slider. */
  readonly valueText: (value: number) => string;
  /** Follows the number in its box. */
  readonly suffix?: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A slider to explore and a box to be exact: the same number, by mouse, finger or keyboard. */
export function SliderField({
  label,
  valueText,
  suffix,
  value,
  min = 0,
  max,
  disabled,
  onChange,
}: SliderFieldProps) {
  return (
    <div className={classes.field}>
      <NumberInput
        label={label}
        classNames={{ root: classes.number, wrapper: classes.numberBox }}
        value={value}
        min={min}
        max={max}
        suffix={suffix}
        disabled={disabled}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        onChange={(entered) => onChange(Math.max(min, Number(entered) || min))}
      />
      <Slider
        thumbLabel={label}
        thumbValueText={valueText}
        label={null}
        value={value}
        min={min}
        max={max}
        disabled={disabled}
        onChange={onChange}
      />
    </div>
  );
}
