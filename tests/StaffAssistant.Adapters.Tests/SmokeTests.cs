namespace StaffAssistant.Adapters.Tests;

public sealed class SmokeTests
{
    [Xunit.Fact]
    public void The_project_runs() => Xunit.Assert.Equal(2, 1 + 1);
}
