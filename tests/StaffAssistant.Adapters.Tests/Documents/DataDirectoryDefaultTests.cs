using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Documents;

public sealed class DataDirectoryDefaultTests : IDisposable
{
    private readonly TemporaryDirectory _place = A.Folder();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void In_a_checkout_data_lie_beside_the_solution_from_whichever_folder_one_starts()
    {
        var checkout = Path.GetDirectoryName(_place.Write("checkout/StaffAssistant.sln", string.Empty))!;
        var below = Directory.CreateDirectory(Path.Combine(checkout, "src", "Web")).FullName;

        Assert.Equal(Path.Combine(checkout, ".data"), DataDirectoryDefault.Find(below, _place.Path));
        Assert.Equal(Path.Combine(checkout, ".data"), DataDirectoryDefault.Find(_place.Path, below));
    }

    [Fact]
    public void Elsewhere_data_lie_beside_the_program() =>
        Assert.Equal(Path.Combine(_place.Path, "data"), DataDirectoryDefault.Find(Path.GetTempPath(), _place.Path));
}
