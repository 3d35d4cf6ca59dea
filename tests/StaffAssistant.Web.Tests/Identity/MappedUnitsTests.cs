using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Rights;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

public sealed class MappedUnitsTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Units_that_only_the_mapping_names_follow_from_their_numbers() =>
        Assert.Equal(["50 Sozialamt of  (nobody)", "50.2 of 50", "Aushilfe of "], Tree(["Sozialamt, 50.2", "Aushilfe"], []));

    [Fact]
    public void A_department_that_a_group_names_has_people_of_its_own() =>
        Assert.Equal(["50 Sozialamt of ", "50.2 of 50"], Tree(["Sozialamt, 50", "Sozialamt, 50.2"], []));

    [Fact]
    public void Described_units_have_their_names_and_the_unit_above_that_is_said() => Assert.Equal(
        ["5 Dezernat of  (nobody)", "50 Sozialamt of 5 (nobody)", "50.2 Hilfe zum Lebensunterhalt of 50"],
        Tree(["Sozialamt, 50.2"], [new() { Number = "5", Name = "Dezernat" }, new() { Number = "50", Name = "Sozialamt", Parent = "5" }, new() { Number = "50.2", Name = "Hilfe zum Lebensunterhalt" }]));

    [Fact]
    public void A_unit_counts_from_its_first_day_to_its_last() => Assert.Equal(
        ["51 Jugendamt of "],
        Tree([], [new() { Number = "50", Name = "Sozialamt", Until = Day.AddDays(-1) }, new() { Number = "51", Name = "Jugendamt", From = Day }, new() { Number = "52", Name = "Neu", From = Day.AddDays(1) }]));

    [Theory]
    [InlineData("Sozialamt, 50.2", "50.2")]
    [InlineData("50.2", "50.2")]
    [InlineData("Aushilfe", "Aushilfe")]
    [InlineData("Recht, Revision", "Recht, Revision")]
    [InlineData("", MappedUnits.NoUnit)]
    public void A_unit_is_known_by_its_number(string unit, string key) => Assert.Equal(key, MappedUnits.KeyIn(unit));

    private static IEnumerable<string> Tree(string[] units, UnitEntry[] described)
    {
        var options = new RightsOptions
        {
            Groups = [.. units.Select(unit => new GroupRights { Group = Guid.NewGuid().ToString("D"), Unit = unit })],
            Units = described,
        };
        using var mapping = new GroupMapping(new Fixed(options), NullLogger<GroupMapping>.Instance);
        var demo = Options.Create(new DemoOptions());
        var source = new MappedUnits(mapping, new PersonDirectory(demo, NullLogger<PersonDirectory>.Instance), new DemoUnits(new Production(), demo));
        return source.TreeOn(Day).Units.Select(unit => $"{unit.Title} of {unit.Parent}{(unit.IsStaffed ? string.Empty : " (nobody)")}");
    }

    private sealed class Fixed(RightsOptions value) : IOptionsMonitor<RightsOptions>
    {
        public RightsOptions CurrentValue => value;

        public RightsOptions Get(string? name) => value;

        public IDisposable? OnChange(Action<RightsOptions, string?> listener) => null;
    }

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = string.Empty;

        public string ContentRootPath { get; set; } = string.Empty;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
