import { ArrayMaxSize, IsIn, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Level, RuleId } from '../../checking/report.js';
import type { CheckSettings } from '../../checking/settings.js';
import { checkRuleEnum, levelSettingEnum } from './check-enums.js';

/** Far more than there are rules; an office silences a handful of findings. */
const maxLevels = 50;
const maxSuppressions = 200;

@InputType('RuleLevelInput', { description: 'The level of one rule (mức độ của một quy tắc).' })
export class RuleLevelInput {
  @Field(() => checkRuleEnum, { description: 'The rule (quy tắc).' })
  @IsIn(Object.values(checkRuleEnum))
  readonly rule!: RuleId;

  @Field(() => levelSettingEnum, { description: 'Its level, or that it is not used (mức độ).' })
  @IsIn(Object.values(levelSettingEnum))
  readonly level!: Level | 'off';
}

@InputType('SuppressionInput', {
  description: 'Findings to be silent about; all conditions given must hold (bỏ qua có lý do).',
})
export class SuppressionInput {
  @Field(() => checkRuleEnum, { description: 'The rule (quy tắc).' })
  @IsIn(Object.values(checkRuleEnum))
  readonly rule!: RuleId;

  @Field(() => String, {
    nullable: true,
    description: 'Symbol, name or id of the cited document; any when not given (văn bản được dẫn).',
  })
  @IsOptional()
  @Length(1, 300)
  readonly cited?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'End of the path of the file; any when not given (tên tệp).',
  })
  @IsOptional()
  @Length(1, 500)
  readonly file?: string | null;

  @Field(() => String, { description: 'Why; kept in the report (lý do).' })
  @Length(1, 1_000)
  readonly reason!: string;
}

@InputType('CheckConfigInput', {
  description: 'What an office sets for itself, as `cancu.config.yaml` does (cấu hình kiểm tra).',
})
export class CheckConfigInput {
  @Field(() => [RuleLevelInput], { nullable: true, description: 'Levels of rules (mức độ của quy tắc).' })
  @IsOptional()
  @ArrayMaxSize(maxLevels)
  @ValidateNested({ each: true })
  readonly levels?: readonly RuleLevelInput[] | null;

  @Field(() => [SuppressionInput], { nullable: true, description: 'What to be silent about (bỏ qua).' })
  @IsOptional()
  @ArrayMaxSize(maxSuppressions)
  @ValidateNested({ each: true })
  readonly suppress?: readonly SuppressionInput[] | null;
}

/** The settings that the input means. */
export function settingsOf(config: CheckConfigInput | null | undefined): CheckSettings {
  const levels = (config?.levels ?? []).map(({ rule, level }) => [rule, level] as const);
  return {
    levels: Object.fromEntries(levels),
    suppress: (config?.suppress ?? []).map(({ rule, cited, file, reason }) => ({
      rule,
      cited: cited ?? undefined,
      file: file ?? undefined,
      reason,
    })),
  };
}
