using System.Globalization;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Guarding;

/// <summary>Zones that cross would let a question through to the rule that is to be refused with it; the start is refused instead.</summary>
internal sealed class GuardingOptionsValidator : IValidateOptions<GuardingOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, GuardingOptions options) => options.RuleOnlyFrom <= options.StaysHumanFrom
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(string.Format(
            CultureInfo.CurrentCulture,
            GuardingText.ZonesCross,
            $"{GuardingOptions.Section}:{nameof(options.RuleOnlyFrom)}",
            options.RuleOnlyFrom,
            $"{GuardingOptions.Section}:{nameof(options.StaysHumanFrom)}",
            options.StaysHumanFrom));
}
