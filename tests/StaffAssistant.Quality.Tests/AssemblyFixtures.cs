using StaffAssistant.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(GivesWay))]
