using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Web.Layout;

/// <summary>How many pages each person has open. Each takes memory of the server, so one person does not open any number of them.</summary>
public sealed class OpenPages(IOptions<LimitOptions> options)
{
    private readonly PersonCount _open = new();

    public int Most => options.Value.OpenPages;

    /// <summary>How many a person has open.</summary>
    public int Of(string person) => _open.Of(person);

    /// <summary>Whether one more would be too many.</summary>
    public bool AreAll(string person) => Of(person) >= Most;

    public bool TryOpen(string person) => _open.TryTake(person, Most);

    public void Close(string person) => _open.GiveBack(person);
}
