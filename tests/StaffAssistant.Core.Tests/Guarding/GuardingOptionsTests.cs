using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Guarding;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding;

public sealed class GuardingOptionsTests
{
    [Theory]
    [InlineData("0.3", "0.5", true)]
    [InlineData("0.5", "0.5", true)]
    [InlineData("0.6", "0.5", false)]
    public void Zones_that_cross_are_refused_with_both_keys(string ruleOnlyFrom, string staysHumanFrom, bool good)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("RuleOnlyFrom", ruleOnlyFrom), new("StaysHumanFrom", staysHumanFrom)]).Build();
        using var services = new ServiceCollection().Configure<GuardingOptions>(configuration.Bind).AddAnswering().BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<GuardingOptions>>();

        if (good)
        {
            Assert.Equal(double.Parse(ruleOnlyFrom, CultureInfo.InvariantCulture), options.Value.RuleOnlyFrom);
            return;
        }
        var refusal = Assert.Throws<OptionsValidationException>(() => options.Value);
        Assert.Contains("Guarding:RuleOnlyFrom", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Guarding:StaysHumanFrom", refusal.Message, StringComparison.Ordinal);
    }
}
